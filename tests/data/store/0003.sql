BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE attempts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	participant_id VARCHAR(32) NOT NULL, 
	question_digest VARCHAR(64) NOT NULL, 
	question_id TEXT NOT NULL, 
	question_version INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	engine TEXT NOT NULL, 
	model TEXT NOT NULL, 
	judge TEXT NOT NULL, 
	measure_version INTEGER, 
	duration_s FLOAT, 
	overall FLOAT, 
	spoken TEXT NOT NULL, 
	corrected TEXT, 
	self_rating TEXT NOT NULL, 
	recording TEXT, 
	chosen_for_report BOOLEAN NOT NULL, 
	deleted_at DATETIME, mode TEXT DEFAULT 'practice' NOT NULL, language TEXT DEFAULT 'no' NOT NULL, position INTEGER, interview_id INTEGER REFERENCES interviews (id) ON DELETE SET NULL, recording_deleted_at DATETIME, 
	CONSTRAINT uq_attempts_number UNIQUE (participant_id, question_id, number), 
	FOREIGN KEY(participant_id) REFERENCES participants (id) ON DELETE CASCADE, 
	FOREIGN KEY(question_digest) REFERENCES questions (digest)
);
INSERT INTO "attempts" VALUES(1,'922099e5e01d44719875d7e4e3df682d','3885f7a5e8b29e519c19d8f96ffe3558f509013e3163f63c6c7d0cb448d599fd','sterke-sider',1,1,'2026-11-22 10:00:00.000000','fake','fake-base','small-1',1,1.2,75.0,'{"transcript":{"text":"Amina sa dette først.","words":[{"text":"Amina","start_s":0.0,"end_s":0.25,"probability":0.5},{"text":"sa","start_s":0.3,"end_s":0.55,"probability":0.5},{"text":"dette","start_s":0.6,"end_s":0.85,"probability":0.5},{"text":"først.","start_s":0.8999999999999999,"end_s":1.15,"probability":0.5}],"speech":[],"duration_s":1.2,"confidence":0.8,"engine":"fake","model":"fake-base","dropped":[],"recognised_text":null},"delivery":{"speech_rate":{"value":5.833333333333334,"unit":"syllables/s","reason":null},"articulation_rate":{"value":5.833333333333334,"unit":"syllables/s","reason":null},"phonation_time_ratio":{"value":1.0,"unit":"share","reason":null},"mean_length_of_run":{"value":7.0,"unit":"syllables","reason":null},"n_pauses":{"value":0.0,"unit":"count","reason":null},"n_pauses_inside":{"value":0.0,"unit":"count","reason":null},"n_long_pauses":{"value":0.0,"unit":"count","reason":null},"mean_pause":{"value":null,"unit":"s","reason":"delivery-no-pauses"},"time_to_first_word":{"value":0.0,"unit":"s","reason":null},"n_hesitations":{"value":0.0,"unit":"count","reason":null},"n_repeats":{"value":0.0,"unit":"count","reason":null},"lexical_diversity":{"value":null,"unit":"ratio","reason":"delivery-too-few-words"},"loudness":{"value":-9.030899112295652,"unit":"dB","reason":null},"pitch_range":{"value":2.5213597683660655e-06,"unit":"semitones","reason":null},"pauses":[],"hesitations":[],"repeats":[],"frequent_markers":[],"n_words":4,"n_syllables":7,"duration_s":1.2,"measure_version":1},"content":{"question_id":"sterke-sider","question_version":1,"scorable":true,"gates":[],"overall":75.0,"criteria":[{"id":"styrke","level":"met","score":0.75,"evidence":{"text":"Ami","start":0,"end":3},"partly_score":0.0,"nearest_good":null,"nearest_bad":null},{"id":"eksempel","level":"met","score":0.75,"evidence":{"text":"Ami","start":0,"end":3},"partly_score":0.0,"nearest_good":null,"nearest_bad":null}],"asked_back":false,"judge":"small-1"},"feedback":{"opening":{"key":"feedback-opening-all","values":{"total":2}},"heard":[{"key":"feedback-heard-met","values":{"what":"nevner en styrke","words":"Ami"}},{"key":"feedback-heard-met","values":{"what":"gir et eksempel","words":"Ami"}}],"gates":[],"next_steps":[{"note":{"key":"feedback-step-again","values":{}},"phrase":null,"criterion_id":null}],"flow":[{"key":"feedback-flow-short","values":{"seconds":1,"shortest":30,"longest":120}}],"limits":[{"key":"feedback-limit-spoken","values":{}}]},"made_at":"2026-11-22T10:00:00+00:00","notes":[]}','{"transcript":{"text":"Amina mente egentlig dette.","words":[],"speech":[],"duration_s":1.2,"confidence":null,"engine":"fake","model":"fake-base","dropped":[],"recognised_text":"Amina sa dette først."},"delivery":{"speech_rate":{"value":5.833333333333334,"unit":"syllables/s","reason":null},"articulation_rate":{"value":5.833333333333334,"unit":"syllables/s","reason":null},"phonation_time_ratio":{"value":1.0,"unit":"share","reason":null},"mean_length_of_run":{"value":7.0,"unit":"syllables","reason":null},"n_pauses":{"value":0.0,"unit":"count","reason":null},"n_pauses_inside":{"value":0.0,"unit":"count","reason":null},"n_long_pauses":{"value":0.0,"unit":"count","reason":null},"mean_pause":{"value":null,"unit":"s","reason":"delivery-no-pauses"},"time_to_first_word":{"value":0.0,"unit":"s","reason":null},"n_hesitations":{"value":0.0,"unit":"count","reason":null},"n_repeats":{"value":0.0,"unit":"count","reason":null},"lexical_diversity":{"value":null,"unit":"ratio","reason":"delivery-too-few-words"},"loudness":{"value":-9.030899112295652,"unit":"dB","reason":null},"pitch_range":{"value":2.5213597683660655e-06,"unit":"semitones","reason":null},"pauses":[],"hesitations":[],"repeats":[],"frequent_markers":[],"n_words":4,"n_syllables":7,"duration_s":1.2,"measure_version":1},"content":{"question_id":"sterke-sider","question_version":1,"scorable":true,"gates":[],"overall":75.0,"criteria":[{"id":"styrke","level":"met","score":0.75,"evidence":{"text":"Ami","start":0,"end":3},"partly_score":0.0,"nearest_good":null,"nearest_bad":null},{"id":"eksempel","level":"met","score":0.75,"evidence":{"text":"Ami","start":0,"end":3},"partly_score":0.0,"nearest_good":null,"nearest_bad":null}],"asked_back":false,"judge":"small-1"},"feedback":{"opening":{"key":"feedback-opening-all","values":{"total":2}},"heard":[{"key":"feedback-heard-met","values":{"what":"nevner en styrke","words":"Ami"}},{"key":"feedback-heard-met","values":{"what":"gir et eksempel","words":"Ami"}}],"gates":[],"next_steps":[{"note":{"key":"feedback-step-again","values":{}},"phrase":null,"criterion_id":null}],"flow":[{"key":"feedback-flow-short","values":{"seconds":1,"shortest":30,"longest":120}}],"limits":[{"key":"feedback-limit-spoken","values":{}}]},"made_at":"2026-11-22T10:00:00+00:00","notes":[]}','[{"criterion_id":"styrke","level":"partly"}]','b20ccef9a2034bb69a9962bee3c63a86.wav',0,NULL,'practice','no',NULL,NULL,NULL);
INSERT INTO "attempts" VALUES(2,'922099e5e01d44719875d7e4e3df682d','3885f7a5e8b29e519c19d8f96ffe3558f509013e3163f63c6c7d0cb448d599fd','sterke-sider',1,2,'2026-11-22 10:00:00.000000','fake','fake-base','small-1',1,1.2,75.0,'{"transcript":{"text":"Amina sa dette etterpå.","words":[{"text":"Amina","start_s":0.0,"end_s":0.25,"probability":0.5},{"text":"sa","start_s":0.3,"end_s":0.55,"probability":0.5},{"text":"dette","start_s":0.6,"end_s":0.85,"probability":0.5},{"text":"etterpå.","start_s":0.8999999999999999,"end_s":1.15,"probability":0.5}],"speech":[],"duration_s":1.2,"confidence":0.8,"engine":"fake","model":"fake-base","dropped":[],"recognised_text":null},"delivery":{"speech_rate":{"value":7.5,"unit":"syllables/s","reason":null},"articulation_rate":{"value":7.5,"unit":"syllables/s","reason":null},"phonation_time_ratio":{"value":1.0,"unit":"share","reason":null},"mean_length_of_run":{"value":9.0,"unit":"syllables","reason":null},"n_pauses":{"value":0.0,"unit":"count","reason":null},"n_pauses_inside":{"value":0.0,"unit":"count","reason":null},"n_long_pauses":{"value":0.0,"unit":"count","reason":null},"mean_pause":{"value":null,"unit":"s","reason":"delivery-no-pauses"},"time_to_first_word":{"value":0.0,"unit":"s","reason":null},"n_hesitations":{"value":0.0,"unit":"count","reason":null},"n_repeats":{"value":0.0,"unit":"count","reason":null},"lexical_diversity":{"value":null,"unit":"ratio","reason":"delivery-too-few-words"},"loudness":{"value":-9.030899112295652,"unit":"dB","reason":null},"pitch_range":{"value":2.5213597683660655e-06,"unit":"semitones","reason":null},"pauses":[],"hesitations":[],"repeats":[],"frequent_markers":[],"n_words":4,"n_syllables":9,"duration_s":1.2,"measure_version":1},"content":{"question_id":"sterke-sider","question_version":1,"scorable":true,"gates":[],"overall":75.0,"criteria":[{"id":"styrke","level":"met","score":0.75,"evidence":{"text":"Ami","start":0,"end":3},"partly_score":0.0,"nearest_good":null,"nearest_bad":null},{"id":"eksempel","level":"met","score":0.75,"evidence":{"text":"Ami","start":0,"end":3},"partly_score":0.0,"nearest_good":null,"nearest_bad":null}],"asked_back":false,"judge":"small-1"},"feedback":{"opening":{"key":"feedback-opening-all","values":{"total":2}},"heard":[{"key":"feedback-heard-met","values":{"what":"nevner en styrke","words":"Ami"}},{"key":"feedback-heard-met","values":{"what":"gir et eksempel","words":"Ami"}}],"gates":[],"next_steps":[{"note":{"key":"feedback-step-again","values":{}},"phrase":null,"criterion_id":null}],"flow":[{"key":"feedback-flow-short","values":{"seconds":1,"shortest":30,"longest":120}},{"key":"feedback-flow-fast","values":{}}],"limits":[{"key":"feedback-limit-spoken","values":{}}]},"made_at":"2026-11-22T10:00:00+00:00","notes":[]}',NULL,'[]',NULL,0,NULL,'mock','no',0,1,NULL);
CREATE TABLE chores (
	name TEXT NOT NULL, 
	since DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE criteria (
	attempt_id INTEGER NOT NULL, 
	criterion_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	level TEXT NOT NULL, 
	score FLOAT NOT NULL, 
	PRIMARY KEY (attempt_id, criterion_id), 
	FOREIGN KEY(attempt_id) REFERENCES attempts (id) ON DELETE CASCADE
);
INSERT INTO "criteria" VALUES(2,'styrke',0,'met',0.75);
INSERT INTO "criteria" VALUES(2,'eksempel',1,'met',0.75);
INSERT INTO "criteria" VALUES(1,'styrke',0,'met',0.75);
INSERT INTO "criteria" VALUES(1,'eksempel',1,'met',0.75);
CREATE TABLE goals (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	participant_id VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	template TEXT, 
	created_at DATETIME NOT NULL, 
	deleted_at DATETIME, 
	FOREIGN KEY(participant_id) REFERENCES participants (id) ON DELETE CASCADE
);
INSERT INTO "goals" VALUES(1,'922099e5e01d44719875d7e4e3df682d','Amina vil ha jobb','jobb','2026-11-22 10:00:00.000000',NULL);
CREATE TABLE interviews (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	participant_id VARCHAR(32) NOT NULL, 
	kind TEXT NOT NULL, 
	question_ids TEXT NOT NULL, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	FOREIGN KEY(participant_id) REFERENCES participants (id) ON DELETE CASCADE
);
INSERT INTO "interviews" VALUES(1,'922099e5e01d44719875d7e4e3df682d','solo','["sterke-sider","fritid"]','2026-11-22 10:00:00.000000',NULL);
CREATE TABLE participants (
	id VARCHAR(32) NOT NULL, 
	nickname TEXT NOT NULL, 
	nickname_key TEXT NOT NULL, 
	pin_hash TEXT NOT NULL, 
	n_wrong_pins INTEGER NOT NULL, 
	wait_until DATETIME, 
	help_language TEXT NOT NULL, 
	keep_recordings BOOLEAN NOT NULL, 
	show_live_words BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (nickname_key)
);
INSERT INTO "participants" VALUES('922099e5e01d44719875d7e4e3df682d','Amina','amina','$argon2id$v=19$m=19456,t=2,p=1$X0z6cZ58XoxPtDIQnPEC1Q$PLzNh577aBoRDmIaytzPXpTj9SpXQmC4oHHyCxFq/FY',0,NULL,'uk',1,1,'2026-11-22 10:00:00.000000');
CREATE TABLE plans (
	participant_id VARCHAR(32) NOT NULL, 
	plan_key TEXT NOT NULL, 
	first_week DATE NOT NULL, 
	PRIMARY KEY (participant_id), 
	FOREIGN KEY(participant_id) REFERENCES participants (id) ON DELETE CASCADE
);
INSERT INTO "plans" VALUES('922099e5e01d44719875d7e4e3df682d','fire-uker','2026-11-16');
CREATE TABLE profiles (
	participant_id VARCHAR(32) NOT NULL, 
	field TEXT, 
	norwegian_level TEXT, 
	course TEXT, 
	record TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	PRIMARY KEY (participant_id), 
	FOREIGN KEY(participant_id) REFERENCES participants (id) ON DELETE CASCADE
);
INSERT INTO "profiles" VALUES('922099e5e01d44719875d7e4e3df682d','medisin-helsefag','A2',NULL,'{"education":"Amina er sykepleier","education_country":null,"years_of_work":7,"occupations":["sykepleier","vaskehjelp"],"languages":[{"name":"ukrainsk","level":"C1"},{"name":"polsk","level":null}],"norwegian_level":"A2","field":"medisin-helsefag","job_wanted":null,"course":null}','2026-11-22 10:00:00.000000');
CREATE TABLE questions (
	digest VARCHAR(64) NOT NULL, 
	question_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	record TEXT NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "questions" VALUES('3885f7a5e8b29e519c19d8f96ffe3558f509013e3163f63c6c7d0cb448d599fd','sterke-sider',1,'{"id":"sterke-sider","text":"Hva er dine sterke sider?","rubric":[{"id":"styrke","name":"Nevner en styrke","good":["Jeg er nøyaktig."],"bad":["Jeg er bra."],"weight":1,"advice":""},{"id":"eksempel","name":"Gir et eksempel","good":["På lageret fant jeg feil."],"bad":[],"weight":1,"advice":"Si når."}],"version":1,"category":"","fields":[],"level":"A2","answer_seconds":[30,120],"purpose":"","tips":[],"phrases":[],"culture":null,"follow_ups":[],"model_answers":[{"level":"A2","text":"Jeg er nøyaktig. På lageret fant jeg feil."}],"rephrased":null,"kind":"ordinary","sources":[],"translations":{"ar":{"text":"ما هي نقاط قوتك؟","purpose":"…","review":"machine"}},"audio":null}');
CREATE TABLE statements (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	participant_id VARCHAR(32) NOT NULL, 
	statement_id TEXT NOT NULL, 
	theme TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	is_right BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	FOREIGN KEY(participant_id) REFERENCES participants (id) ON DELETE CASCADE
);
INSERT INTO "statements" VALUES(1,'922099e5e01d44719875d7e4e3df682d','be-om-aa-gjenta','intervju','stemmer',1,'2026-11-22 10:00:00.000000');
CREATE TABLE steps (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	goal_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	done_at DATETIME, 
	FOREIGN KEY(goal_id) REFERENCES goals (id) ON DELETE CASCADE
);
INSERT INTO "steps" VALUES(1,1,'Skriv CV','2026-11-22 10:00:00.000000');
INSERT INTO "steps" VALUES(2,1,'Ring en sjef',NULL);
CREATE INDEX ix_attempts_made_at ON attempts (participant_id, made_at);
CREATE INDEX ix_interviews_participant ON interviews (participant_id);
CREATE INDEX ix_attempts_interview ON attempts (interview_id);
CREATE INDEX ix_statements_participant ON statements (participant_id);
CREATE INDEX ix_goals_participant ON goals (participant_id);
CREATE INDEX ix_steps_goal ON steps (goal_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('interviews',1);
INSERT INTO "sqlite_sequence" VALUES('attempts',2);
INSERT INTO "sqlite_sequence" VALUES('statements',1);
INSERT INTO "sqlite_sequence" VALUES('goals',1);
INSERT INTO "sqlite_sequence" VALUES('steps',2);
COMMIT;
