# Why a question comes now.
choose-this-week = because you are in week { $week } of "{ $course }"
choose-earlier-week = because it is from week { $week } and you have not practised it
choose-job-wanted = because you want this work: { $job }
choose-field = because you chose "{ $field }"
choose-past-job = because you have done this work: { $job }
choose-missing = because "{ $point }" was missing last time
choose-new = because you have not practised this before
choose-again = because it is good to practise once more
choose-education = because you told us about your education
choose-worked = because you have worked for { $years } { $years ->
        [one] year
       *[other] years
    }
choose-languages = because you speak { $n } languages
choose-level = because it suits level { $level }
choose-job-unknown = We do not understand the job "{ $job }". Write it another way, for example "på lager" or "renhold".
choose-course-unknown = There is no course "{ $where }". Choose one of these: { $known }.
choose-field-unknown = There is no field "{ $where }". Choose one of these: { $known }.
choose-level-unknown = There is no level "{ $where }". Choose one of these: { $known }.
choose-reason = Why
