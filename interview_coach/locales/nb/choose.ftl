# Hvorfor et spørsmål kommer nå.
choose-this-week = fordi du er i uke { $week } av «{ $course }»
choose-earlier-week = fordi det er fra uke { $week }, og du ikke har øvd på det
choose-job-wanted = fordi du vil jobbe { $job }
choose-field = fordi du har valgt «{ $field }»
choose-past-job = fordi du har jobbet { $job }
choose-missing = fordi «{ $point }» manglet sist
choose-new = fordi du ikke har øvd på dette før
choose-again = fordi det er lurt å øve en gang til
choose-education = fordi du har fortalt om utdanningen din
choose-worked = fordi du har jobbet i { $years } år
choose-languages = fordi du snakker { $n } språk
choose-level = fordi det passer for nivå { $level }
choose-job-unknown = Vi forstår ikke jobben «{ $job }». Skriv den på en annen måte, for eksempel «på lager» eller «renhold».
choose-course-unknown = Kurset «{ $where }» finnes ikke. Velg et av disse: { $known }.
choose-field-unknown = Yrkesområdet «{ $where }» finnes ikke. Velg et av disse: { $known }.
choose-level-unknown = Nivået «{ $where }» finnes ikke. Velg et av disse: { $known }.
choose-reason = Hvorfor
