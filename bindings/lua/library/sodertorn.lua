---@meta
-- What scripts can call, for lua-language-server. Written by lib/schema/generate.lua. Do not edit.

---@class sodertorn.no_such_option

---@alias sodertorn.kind_name "cooperation"|"principle"|"municipality"|"membership"|"municipality_group"|"group_member"|"body"|"person"|"seat"|"governing_document"|"meeting"|"decision"|"programme"|"amendment"|"area"|"focus_area"|"goal"|"sub_goal"|"amendment_change"|"level_name"|"succession"|"frame"|"frame_use"|"regional_goal"|"plan"|"objective"|"activity"|"milestone"|"correction"|"link"|"source"|"indicator"|"measure"|"target"|"occasion"|"judgement"|"label"|"frozen_table"|"analysis"|"budget_line"|"conference"|"edition"|"hosting"|"partner"|"absence"|"host_pair"|"direction"|"effort"|"effort_goal"|"matter"|"adoption"|"agenda_item"|"attendance"|"dissemination"|"script"|"script_grant"|"script_run"|"check_exception"
---@alias sodertorn.align "center"|"left"|"right"
---@alias sodertorn.decimal_mark ","|"."
---@alias sodertorn.latest_by "indicator"|"municipality"
---@alias sodertorn.rhythm "half_year"|"month"|"quarter"|"stored"|"tertial"|"year"
---@alias sodertorn.scale "own"|"shared"
---@alias sodertorn.separator "\t"|","|";"|"|"
---@alias sodertorn.format "amount"|"change"|"coverage"|"date"|"integer"|"number"|"percent"|"status"|"text"|"trend"|"unit"|"year"
---@alias sodertorn.mark "bar"|"dot"|"grid"|"line"|"rank"|"scatter"|"spark"|"stacked"|"status"|"tiles"|"tree"|"wheel"

---@class sodertorn.Absent
---@field conference? sodertorn.conference|string
---@field municipality sodertorn.municipality|string
---@field year integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.Against
---@field label? string
---@field y string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Amend_add
---@field add string|number|sodertorn.record
---@field kind? sodertorn.kind_name
---@field parent? sodertorn.record|string
---@field position? integer
---@field words? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Amend_remove
---@field kind? sodertorn.kind_name
---@field remove sodertorn.record|string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Amend_reword
---@field kind? sodertorn.kind_name
---@field reword sodertorn.record|string
---@field words? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Column
---@field [1] string
---@field [2] string
---@field align? sodertorn.align
---@field decimals? integer
---@field format? sodertorn.format
---@field link? boolean
---@field missing? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Node
---@field id string
---@field nodes? sodertorn.Node[]
---@field status? string
---@field weight? number
---@field [string] sodertorn.no_such_option

---@class sodertorn.Renew_drop
---@field drop sodertorn.record|string
---@field kind? sodertorn.kind_name
---@field note? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Renew_merge
---@field into? sodertorn.record|string
---@field kind? sodertorn.kind_name
---@field merge sodertorn.record|string
---@field note? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Renew_new
---@field key? string
---@field kind? sodertorn.kind_name
---@field new sodertorn.record|string
---@field words? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Renew_reword
---@field kind? sodertorn.kind_name
---@field note? string
---@field reword sodertorn.record|string
---@field words? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Renew_split
---@field kind? sodertorn.kind_name
---@field note? string
---@field split sodertorn.record|string
---@field words? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.Rule
---@field label? string
---@field y string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.integration
---@field needs? table<string, string[]>
---@field on? string[]
---@field params? table<string, sodertorn.Param>
---@field run fun(job: sodertorn.Job, p: table<string, any>): any
---@field title string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.report
---@field build fun(doc: sodertorn.Document, st: sodertorn.View, p: table<string, any>): any
---@field interactive? boolean
---@field needs? table<string, string[]>
---@field params? table<string, sodertorn.Param>
---@field title string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_choice
---@field choices string[]
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_date
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_file
---@field default? string|number
---@field label? string|number
---@field types? string[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_indicator
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_indicators
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_integer
---@field default? string|number
---@field label? string|number
---@field least? integer
---@field most? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_municipality
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_number
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_occasion
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_period
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_text
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.param_year
---@field default? string|number
---@field label? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_advocacy
---@field direction? sodertorn.direction|string
---@field goal? sodertorn.record|string
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_bodies
---@field date? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_compare
---@field colour_totals? boolean
---@field gender? string
---@field group? string
---@field indicator sodertorn.indicator|string
---@field known? string
---@field period? string|integer
---@field since? string|integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_dissemination
---@field missing? boolean
---@field municipality? sodertorn.municipality|string
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_hostings
---@field years? integer[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_labels
---@field form? string
---@field municipality? sodertorn.municipality|string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_persons_due
---@field date? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_plans
---@field body? sodertorn.body|string
---@field on? string
---@field plan? sodertorn.plan|string
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_programme
---@field key? sodertorn.programme|string
---@field valid? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_ranks
---@field colour_totals? boolean
---@field gender? string
---@field group? string
---@field indicator? sodertorn.indicator|string
---@field known? string
---@field period? string|integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_rotation
---@field absent? sodertorn.Absent[]
---@field cooperation? sodertorn.cooperation|string
---@field effort? integer
---@field pairs_first? boolean
---@field repair? boolean
---@field years? integer[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_seats
---@field body? sodertorn.body|string
---@field date? string
---@field municipality? sodertorn.municipality|string
---@field role? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_statuses
---@field gender? string
---@field indicator? sodertorn.indicator|string
---@field known? string
---@field municipality? sodertorn.municipality|string
---@field period? string|integer
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_vacancies
---@field date? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_values
---@field gender? string
---@field indicator? sodertorn.indicator|string|(sodertorn.indicator|string)[]
---@field known? string
---@field municipalities? (sodertorn.municipality|string)[]
---@field municipality? sodertorn.municipality|string|(sodertorn.municipality|string)[]
---@field objective? sodertorn.objective|string|(sodertorn.objective|string)[]
---@field part? sodertorn.record|sodertorn.record[]
---@field rhythm? sodertorn.rhythm
---@field sub_goal? sodertorn.sub_goal|string|(sodertorn.sub_goal|string)[]
---@field years? integer[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.st_waiting
---@field date? string
---@field days? integer
---@field done? boolean
---@field municipality? sodertorn.municipality|string|"secretariat"
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.doc_chart
---@field against? sodertorn.Against
---@field better? string
---@field caption? string
---@field color? string
---@field column? string
---@field data table[]
---@field decimals? integer
---@field empty? string
---@field facet? string
---@field highlight? any
---@field kind? string
---@field label? string
---@field level? string
---@field mark sodertorn.mark
---@field note? string
---@field row? string
---@field rule? sodertorn.Rule
---@field scale? sodertorn.scale
---@field share? boolean
---@field sort? string
---@field status? string
---@field text? string
---@field title? string
---@field unit? string
---@field x? string
---@field x_decimals? integer
---@field x_label? string
---@field y? string
---@field y_decimals? integer
---@field y_label? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.doc_comparison
---@field all table
---@field caption? string
---@field note? string
---@field rows table[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.doc_heading
---@field status? string|table
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.doc_indicators
---@field caption? string
---@field empty? string
---@field municipality? sodertorn.municipality|string
---@field note? string
---@field status? string|table
---@field values table[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.doc_list
---@field by? string
---@field empty? string
---@field most? integer
---@field ordered? boolean
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.doc_section
---@field status? string|table
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.doc_status
---@field by? string
---@field of? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.doc_table
---@field caption? string
---@field columns sodertorn.Column[]
---@field computed? boolean
---@field empty? string
---@field group? string
---@field note? string
---@field rows table[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.frame_change
---@field since? string|integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.frame_latest
---@field by? sodertorn.latest_by
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.frame_mean
---@field weights? table[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.frame_pivot
---@field columns? string
---@field rows? string
---@field value? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.frame_sort
---@field by? string|fun(row: sodertorn.Value): any
---@field descending? boolean
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.body_seated
---@field on? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.occasion_reporting
---@field municipality? sodertorn.municipality|string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programme_amended
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programme_coverage
---@field frame? sodertorn.frame|string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programme_parts
---@field on? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programme_plans_in
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programme_predecessors
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programme_sections
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programme_successors
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.record_answers
---@field on? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.record_assess
---@field gender? string
---@field method? string
---@field municipality? sodertorn.municipality|string
---@field occasion? sodertorn.occasion|string
---@field period? string|integer
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.record_tree
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.sub_goal_lineage
---@field municipality? sodertorn.municipality|string
---@field year? integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.csv_rows
---@field decimal? sodertorn.decimal_mark
---@field header? boolean
---@field sep? sodertorn.separator
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.followup_assess
---@field as_of? string|integer
---@field base_period? string|integer
---@field base_value? number
---@field decimals? integer
---@field direction? string
---@field form? string
---@field high? number
---@field low? number
---@field method? string
---@field min_years? number
---@field on_track? number
---@field partly? number
---@field report_date? string
---@field some_deviation? number
---@field source? string
---@field target? number
---@field target_period? string|integer
---@field tolerance? number
---@field unit? string
---@field values? table<string|number, string|number>
---@field wanted? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.followup_compare
---@field colour_totals? boolean
---@field decimals? integer
---@field direction? string
---@field group? string
---@field measures? string
---@field period? string|integer
---@field population? table<string, number>
---@field unit? string
---@field values? table<string, string|number>
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.followup_tree
---@field coverage? number
---@field form? string
---@field method? string
---@field nodes? sodertorn.Node[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.values_batch
---@field fetched? string
---@field mixed? boolean
---@field note? string
---@field processed? boolean
---@field replace? boolean
---@field source? sodertorn.source|string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.batch_try
---@field gender? string
---@field indicator? sodertorn.indicator|string
---@field missing? string
---@field municipality? sodertorn.municipality|string
---@field period? string|integer
---@field value? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.http_post
---@field type? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.records_import
---@field sep? sodertorn.separator
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.plans_close
---@field date string
---@field decision? sodertorn.decision|string
---@field leave? boolean
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.plans_correct
---@field field string
---@field kind sodertorn.kind_name
---@field reason string
---@field record sodertorn.record|string
---@field value? string|number
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programmes_amend
---@field changes (sodertorn.Amend_add|sodertorn.Amend_remove|sodertorn.Amend_reword)[]
---@field date string
---@field decision? sodertorn.decision|string
---@field key? string
---@field reference? string
---@field title string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.programmes_renew
---@field key string
---@field mappings? (sodertorn.Renew_drop|sodertorn.Renew_merge|sodertorn.Renew_new|sodertorn.Renew_reword|sodertorn.Renew_split)[]
---@field prefix? string
---@field title string
---@field valid_from integer
---@field valid_until integer
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.matters_decide
---@field before? string
---@field date? string
---@field decision? sodertorn.decision|string
---@field municipality sodertorn.municipality|string
---@field outcome string
---@field paragraph? string
---@field reference? string
---@field text? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.matters_next_round
---@field deadline? string
---@field decision? sodertorn.decision|string
---@field key? string
---@field proposed? string
---@field reference? string
---@field rule? string
---@field text? string
---@field title? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.matters_propose
---@field cooperation? sodertorn.cooperation|string
---@field deadline? string
---@field decision? sodertorn.decision|string
---@field key? string
---@field proposed? string
---@field reference? string
---@field role string
---@field rule? string
---@field subject? sodertorn.record|string
---@field text? string
---@field title string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.matters_withdraw
---@field date? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.advocacy_pass_on
---@field audience? string
---@field channel? string
---@field date string
---@field municipality sodertorn.municipality|string
---@field reference? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.persons_clear
---@field date? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.persons_erase
---@field name? string
---@field [string] sodertorn.no_such_option

---@class sodertorn.options.rotation_accept
---@field absent? sodertorn.Absent[]
---@field accepted_until? integer
---@field body sodertorn.body|string
---@field cooperation? sodertorn.cooperation|string
---@field date string
---@field effort? integer
---@field pairs_first? boolean
---@field paragraph? string
---@field reference? string
---@field repair? boolean
---@field years? integer[]
---@field [string] sodertorn.no_such_option

---@class sodertorn.row.adoptions
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field adopted integer 1 om kommunen har sagt ja · 1 when it has said yes
---@field outcome string vad den senast beslutade · what it decided last
---@field date string beslutsdag · day of the decision
---@field paragraph string paragraf i protokollet · paragraph of the minutes
---@field reference string diarienummer · reference of the case
---@field before string dagen som beslutet togs före, när dess egen inte är känd · the day before which it was taken, when its own is not known
---@field text string reservation, tillägg eller skäl · reservation, addition or reason
---@field member integer 1 om kommunen är medlem den dagen · 1 when it is a member on the day
---@field matter string ärendets nyckel · key of the matter
---@field asked integer 1 för dem som räknas · 1 for those that are counted

---@class sodertorn.row.advocacy
---@field direction string inriktningens nyckel · key of the direction
---@field direction_title string inriktningens titel · its title
---@field effort string insatsens nyckel · key of the effort
---@field title string insatsens titel · its title
---@field role string slag av insats · sort of effort
---@field role_text string slaget i ord · the sort in words
---@field recipient string till vem · to whom
---@field date string dagen då den gjordes · the day it was made
---@field deadline string sista dagen · the last day
---@field outcome string vad den ledde till · what came of it
---@field municipality string kommunen som gjorde den; tom när alla gjorde · the municipality that made it; absent when all did
---@field name string kommunens namn · name of the municipality
---@field goals string vad den tjänar, med semikolon emellan · what it serves, separated by semicolons
---@field members integer tillfrågade om det gemensamma svaret · asked for the joint answer
---@field yes integer hur många som har sagt ja · how many have said yes
---@field added string de som sade ja med reservation eller tillägg · those that said yes with a reservation or an addition
---@field passed_on string de som har fört resultatet vidare · those that have passed the result on
---@field reference string var den går att läsa · where it is to be read

---@class sodertorn.row.amendment_changes
---@field amendment string ändringens nyckel · key of the amendment
---@field title string vad ändringen gäller · what the amendment is about
---@field date string dagen då den beslutades · day it was decided
---@field decision string beslutets nyckel · key of the decision
---@field body string vem som beslutade · who decided
---@field reference string var ändringen går att läsa · where it is to be read
---@field role string reworded, added eller removed · reworded, added or removed
---@field kind string delens slag · kind of the part
---@field word string vad nivån kallas i programmet · what the level is called in the programme
---@field key string delens nyckel · key of the part
---@field before string delens ord före · its words before
---@field after string delens ord efter · its words after

---@class sodertorn.row.assessment
---@field status string kod för hur det går · code of how it stands
---@field label string hur det går, i ord · how it stands, in words
---@field colour string statusens färg · colour of the status
---@field reason string kod för varför det inte är bedömt · code of why it is not assessed
---@field reason_text string varför det inte är bedömt, i ord · why it is not assessed, in words
---@field method string metoden för bedömning eller sammanvägning · method of assessment, or of putting parts together
---@field judged integer 1 om en människa har bedömt · 1 when a person has judged
---@field trend string kod för utvecklingen · code of the trend
---@field mark string varför det senaste värdet saknas · why the latest value is missing
---@field direction string higher eller lower är bättre · higher or lower is better
---@field wanted string önskad riktning, för metoden directional · wanted direction, of the method directional
---@field base_period string period för utgångsvärdet · period of the base value
---@field base_value number utgångsvärde · base value
---@field latest_period string period för det senaste värdet · period of the latest value
---@field latest_value number senaste värde · latest value
---@field target_period string period för målvärdet · period of the target
---@field target number målvärde · target
---@field part_target number målvärdet omräknat till delarna av ett år · the target scaled to the parts of a year
---@field latest_parts string delarna som det senaste värdet kommer av · parts that the latest value comes from
---@field low number målintervallets nedre gräns · lower end of the target's interval
---@field high number målintervallets övre gräns · upper end of the target's interval
---@field expected number väntat värde vid den senaste perioden · value expected at the latest period
---@field share number andel av vägen till målet · share of the way to the target
---@field elapsed number andel av tiden till målet · share of the time to the target
---@field pace number takt: andel av vägen genom andel av tiden · pace: share of the way by share of the time
---@field attainment number måluppfyllelse · attainment of the target
---@field actual number verklig förändring per år · actual change a year
---@field required number förändring per år som målet kräver · change a year that the target requires
---@field change number förändring från utgångsvärdet · change since the base value
---@field age integer det senaste värdets ålder i månader · age of the latest value in months
---@field limit_on_track number gräns för på väg · limit of on track
---@field limit_some_deviation number gräns för viss avvikelse · limit of some deviation
---@field limit_partly number gräns för delvis uppnått · limit of partly achieved
---@field tolerance number förändring som räknas som ingen · change that counts as none
---@field min_years number minsta antal år för en utveckling · least years for a trend
---@field source string källan som den angavs · the source as given
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language

---@class sodertorn.row.batch
---@field added integer antal tillagda värden · number of values added
---@field changed integer antal ändrade värden · number of values changed
---@field deleted integer antal borttagna värden · number of values deleted
---@field unchanged integer antal oförändrade värden · number of values unchanged

---@class sodertorn.row.bodies
---@field body string organets nyckel · key of the body
---@field name string organets namn · name of the body
---@field role string vad det är för slags organ · what sort of body it is
---@field level integer nivå, 1 överst · level, 1 on top
---@field seats integer platser den dagen · seats of the day
---@field missing integer medlemmar utan plats · members without a seat
---@field chair string ordförandens kommun eller befattning · municipality or office of the chair
---@field next_meeting string nästa planerade möte · next meeting that is planned

---@class sodertorn.row.body_seats
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field role string platsens roll · role of the seat
---@field office string befattningen hemma i kommunen · office held in the municipality
---@field person string personens nyckel, aldrig namnet · key of the person, never a name
---@field seat string platsens nyckel · key of the seat
---@field since string första dagen · first day
---@field until string första dagen då den inte längre gäller · first day that it no longer holds
---@field missing integer 1 för en medlem utan plats · 1 for a member without a seat

---@class sodertorn.row.brought
---@field outcome string brought, conflict, refused eller left · brought, conflict, refused or left
---@field change string created, changed eller deleted · created, changed or deleted
---@field kind string postens slag; indicator för värden · kind of the record; indicator for values
---@field key string postens nyckel · key of the record
---@field field string fältets namn; tom för en hel post · name of the field; absent for a whole record
---@field municipality string värdets kommun · municipality of the value
---@field period string värdets period · period of the value
---@field gender string T, K eller M, för värden · T, K or M, of values
---@field values integer antal värden; tom för en post · number of values; absent for a record
---@field was string när kopian togs · when the copy was taken
---@field here string i databasen · in the database
---@field there string i kopian · in the copy
---@field here_actor string vem som ändrade i databasen · who changed it in the database
---@field here_at string när, UTC · when, UTC
---@field there_actor string vem som ändrade i kopian · who changed it in the copy
---@field there_at string när, UTC · when, UTC
---@field reason string varför det inte hämtades · why it was not brought

---@class sodertorn.row.chairs
---@field role string platsens roll · role of the seat
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field office string befattningen hemma i kommunen · office held in the municipality
---@field person string personens nyckel, aldrig namnet · key of the person, never a name
---@field seat string platsens nyckel · key of the seat
---@field since string första dagen · first day
---@field until string första dagen då den inte längre gäller · first day that it no longer holds
---@field mid_year integer 1 för ett byte under året · 1 for a change within the year
---@field gap integer dagar utan någon före · days without any before
---@field overlaps integer 1 när den föregående inte hade upphört · 1 when the one before had not ended

---@class sodertorn.row.changes
---@field change string added eller removed · added or removed
---@field change_text string ändringen, i ord · the change, in words
---@field date string dagen för ändringen · day of the change
---@field indicator string indikatorns nyckel · key of the indicator
---@field title string indikatorns titel · title of the indicator
---@field kind string slag av post som indikatorn hör till · kind of the record it measures
---@field key string nyckel för posten som indikatorn hör till · key of the record it measures
---@field part string titel för posten som indikatorn hör till · title of the record it measures
---@field note string anteckning till måttet · note of the measure

---@class sodertorn.row.changes_since
---@field entry integer radens nummer i historiken · number of the entry
---@field at string när det skrevs, UTC · when it was written, UTC
---@field actor string vem som gjorde det · who did it
---@field verb string vad som gjordes · what was done
---@field kind string postens slag; observation för en inläsning av värden · kind of the record; observation for an import of values
---@field key string postens nyckel; inläsningens nummer · key of the record; number of the import
---@field change string created, changed eller deleted · created, changed or deleted
---@field revision integer postens version nu; tom om den är borta · revision of the record now; absent when it is gone

---@class sodertorn.row.check
---@field severity string warning eller note · warning or note
---@field rule string regelns kod, som aldrig ändras · code of the rule, which never changes
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens titel · title of the record
---@field message string vad som är fel, på sessionens språk · what is so, in the session's language
---@field about string regeln, på sessionens språk · the rule, in the session's language
---@field advice string vad man gör, på sessionens språk · what to do, in the session's language

---@class sodertorn.row.check_rules
---@field rule string regelns kod, som aldrig ändras · code of the rule, which never changes
---@field severity string warning eller note · warning or note
---@field about string regeln, på sessionens språk · the rule, in the session's language
---@field advice string vad man gör, på sessionens språk · what to do, in the session's language
---@field findings integer hur mycket den finner i dag · how much it finds today
---@field excepted integer hur mycket som är undantaget · how much is excepted
---@field reason string varför hela regeln är undantagen · why the whole rule is excepted
---@field until string första dagen då den gäller igen · first day on which it holds again

---@class sodertorn.row.comparison
---@field id string id, såsom kommunens nyckel · id, such as the key of the municipality
---@field value number värdet · the value
---@field rank integer rang; 1 är bäst · rank; 1 is the best
---@field comparison_colour string färg i jämförelsen · colour of the comparison
---@field reason string kod för varför värdet saknas · code of why there is no value
---@field reason_text string varför värdet saknas, i ord · why there is no value, in words
---@field group string gruppens namn · name of the group
---@field period string perioden · the period
---@field n integer antal med värde i gruppen · how many of the group have a value
---@field name string namn, såsom kommunens · name, such as the municipality's
---@field before number värdet som förändringen räknas från · value that the change is counted from
---@field change number förändringen · the change
---@field source string källraden · line of the source
---@field processed integer 1 om värdet är bearbetat här · 1 when the value was worked on here
---@field weight number vikten, såsom folkmängden · the weight, such as the population
---@field weight_period string period för vikten · period of the weight
---@field decimals integer decimaler där olika rang inte får samma tal · decimals with which values of two ranks do not look alike
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language

---@class sodertorn.row.comparison_summary
---@field group string gruppens namn · name of the group
---@field period string perioden · the period
---@field all integer antal i gruppen · how many the group has
---@field n integer antal med värde · how many have a value
---@field missing integer antal utan värde · how many have none
---@field coverage number andel med värde · share of the group with a value
---@field min number minsta värde · least value
---@field max number största värde · greatest value
---@field median number median · median
---@field mean number ovägt medelvärde · unweighted mean
---@field mean_name string vad det ovägda medelvärdet heter · what the unweighted mean is called
---@field weighted_mean number vägt medelvärde · weighted mean
---@field weighted_name string vad det vägda medelvärdet heter · what the weighted mean is called
---@field weighted_reason string kod för varför det vägda medelvärdet saknas · code of why there is no weighted mean
---@field weight_period string period för vikterna, eller den första och den sista · period of the weights, or the first and the last
---@field ranked string vad platserna gäller: total, som växer med kommunen, eller value · what the ranks are of: total, which grows with the size, or value
---@field sum number summa, för antal · sum, of counts
---@field sum_reason string kod för varför summan saknas · code of why there is no sum
---@field analysis string den skrivna analysen · the written analysis
---@field analysis_author string vem som skrev analysen · who wrote the analysis
---@field analysis_date string dagen för analysen · day of the analysis
---@field analysis_reason string kod för varför analysen saknas · code of why there is no analysis
---@field analysis_reason_text string varför analysen saknas, i ord · why there is no analysis, in words
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language

---@class sodertorn.row.completions
---@field name string hela namnet · the whole name
---@field start integer var i raden namnet börjar, i byte · where in the line the name begins, in bytes

---@class sodertorn.row.copy
---@field records integer antal poster · number of records
---@field history_lines integer antal rader i historiken · number of lines of the history
---@field batches integer antal leveranser av värden · number of batches of values
---@field series integer antal serier · number of series
---@field values integer antal värden i serierna · number of values in the series

---@class sodertorn.row.coverage
---@field frame string målramens nyckel · key of the frame
---@field frame_name string målramens namn · name of the frame
---@field goal string nyckel för målramens mål; tom när delen inte tjänar något · key of the frame's goal; absent when the part serves none
---@field goal_title string målets lydelse · wording of the goal
---@field kind string slag av del; tomt när inget tjänar målet · kind of the part; absent when nothing serves the goal
---@field key string delens nyckel · key of the part
---@field title string delens titel · title of the part
---@field note string på vilket sätt · in what way

---@class sodertorn.row.dissemination
---@field kind string resultatets slag · kind of the result
---@field result string resultatets nyckel · key of the result
---@field title string resultatets titel · title of the result
---@field day string dagen då resultatet fanns; tom när det inte finns än · the day the result was there; absent when it is not yet
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field date string när den förde det vidare; tom när den inte har gjort det · when it passed it on; absent when it has not
---@field audience string till vilka · to whom
---@field channel string på vilket sätt · in what way
---@field reference string var det går att läsa · where it is to be read
---@field key string spridningens nyckel · key of the dissemination

---@class sodertorn.row.events
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field change string created, changed eller deleted · created, changed or deleted
---@field entry integer radens nummer i historiken · number of the entry
---@field at string när det skrevs, UTC · when it was written, UTC
---@field actor string vem som gjorde det · who did it
---@field verb string vad som gjordes · what was done
---@field indicator string indikatorn vars värden ändrades · the indicator whose values changed
---@field batch integer importens nummer · number of the import
---@field added integer antal nya värden · how many values are new
---@field changed integer antal ändrade värden · how many values changed
---@field deleted integer antal borttagna värden · how many values went
---@field first string första perioden bland dem · the first period of these
---@field last string sista perioden bland dem · the last period of these

---@class sodertorn.row.followup
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens titel · title of the record
---@field municipality string kommunens nyckel · key of the municipality
---@field indicator string indikatorns nyckel · key of the indicator
---@field status string kod för hur det går · code of how it stands
---@field label string hur det går, i ord · how it stands, in words
---@field colour string statusens färg · colour of the status
---@field reason string kod för varför det inte är bedömt · code of why it is not assessed
---@field reason_text string varför det inte är bedömt, i ord · why it is not assessed, in words
---@field method string metoden för bedömning eller sammanvägning · method of assessment, or of putting parts together
---@field judged integer 1 om en människa har bedömt · 1 when a person has judged
---@field parent integer överordnad rad, från 0; -1 för den första · row of the parent, from 0; -1 for the first
---@field level integer nivå; den första är 1 · level; the first is 1
---@field weight number vikt i sammanvägningen · weight among its siblings
---@field score number sammanvägd poäng, 0 till 1 · score put together, 0 to 1
---@field leaves integer antal löv · number of leaves
---@field assessed integer antal bedömda löv · number of leaves assessed
---@field judged_leaves integer antal löv som en människa har bedömt · number of leaves a person has judged
---@field coverage number vägd andel bedömda löv · weighted share of its leaves that are assessed
---@field limit_coverage number minsta andel för en sammanvägd status · least share for a status to be put together
---@field achieved integer antal löv som är uppnådda · number of leaves achieved
---@field on_track integer antal löv som är på väg · number of leaves on track
---@field some_deviation integer antal löv med viss avvikelse · number of leaves with some deviation
---@field partly_achieved integer antal löv som är delvis uppnådda · number of leaves partly achieved
---@field off_track integer antal löv som inte är på väg · number of leaves off track
---@field moving_away integer antal löv som går åt fel håll · number of leaves moving away
---@field not_achieved integer antal löv som inte är uppnådda · number of leaves not achieved
---@field not_assessed integer antal löv som inte är bedömda · number of leaves not assessed
---@field computed string beräknad status, före bedömning · computed status, before any judgement
---@field computed_score number beräknad poäng, före bedömning · computed score, before any judgement
---@field differs integer 1 om bedömningen avviker från beräkningen · 1 when the judgement differs from what was computed
---@field judged_by string vem som bedömde · who judged
---@field judged_on string dagen för bedömningen · day of the judgement
---@field occasion string uppföljningstillfället för bedömningen · report occasion of the judgement
---@field comment string motiveringen till bedömningen · comment of the judgement
---@field trend string kod för utvecklingen · code of the trend
---@field mark string varför det senaste värdet saknas · why the latest value is missing
---@field direction string higher eller lower är bättre · higher or lower is better
---@field wanted string önskad riktning, för metoden directional · wanted direction, of the method directional
---@field base_period string period för utgångsvärdet · period of the base value
---@field base_value number utgångsvärde · base value
---@field latest_period string period för det senaste värdet · period of the latest value
---@field latest_value number senaste värde · latest value
---@field target_period string period för målvärdet · period of the target
---@field target number målvärde · target
---@field part_target number målvärdet omräknat till delarna av ett år · the target scaled to the parts of a year
---@field latest_parts string delarna som det senaste värdet kommer av · parts that the latest value comes from
---@field low number målintervallets nedre gräns · lower end of the target's interval
---@field high number målintervallets övre gräns · upper end of the target's interval
---@field expected number väntat värde vid den senaste perioden · value expected at the latest period
---@field share number andel av vägen till målet · share of the way to the target
---@field elapsed number andel av tiden till målet · share of the time to the target
---@field pace number takt: andel av vägen genom andel av tiden · pace: share of the way by share of the time
---@field attainment number måluppfyllelse · attainment of the target
---@field actual number verklig förändring per år · actual change a year
---@field required number förändring per år som målet kräver · change a year that the target requires
---@field change number förändring från utgångsvärdet · change since the base value
---@field age integer det senaste värdets ålder i månader · age of the latest value in months
---@field limit_on_track number gräns för på väg · limit of on track
---@field limit_some_deviation number gräns för viss avvikelse · limit of some deviation
---@field limit_partly number gräns för delvis uppnått · limit of partly achieved
---@field tolerance number förändring som räknas som ingen · change that counts as none
---@field min_years number minsta antal år för en utveckling · least years for a trend
---@field source string källraden för det senaste värdet · line of the latest value's source
---@field processed integer 1 om värdet är bearbetat här · 1 when the value was worked on here
---@field unit string indikatorns enhet · unit of the indicator
---@field decimals integer decimaler där tal som skiljer sig inte ser lika ut · decimals with which numbers that differ do not look alike
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language

---@class sodertorn.row.found
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string vad posten heter · what the record is called
---@field field string fältet som ordet står i; key för nyckeln · the field that the word stands in; key for the key
---@field label string vad fältet kallas · what people call the field
---@field excerpt string texten omkring ordet · the text about the word

---@class sodertorn.row.frozen
---@field municipality string kommunens nyckel; tom för hela samarbetet · key of the municipality; absent for the whole cooperation
---@field name string kommunens namn · name of the municipality
---@field leaves integer antal löv · number of leaves
---@field assessed integer antal bedömda löv · number of leaves assessed
---@field judged integer antal noder som en människa har bedömt · number of nodes a person has judged
---@field rows integer antal rader i kopian · number of rows of the copy

---@class sodertorn.row.history
---@field entry integer radens nummer i historiken · number of the entry
---@field at string när det skrevs, UTC · when it was written, UTC
---@field actor string vem som gjorde det · who did it
---@field verb string vad som gjordes · what was done
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field before string posten före, som JSON; tom om den inte fanns · the record before, as JSON; absent when there was none
---@field after string posten efter, som JSON; tom om den togs bort · the record after, as JSON; absent when it was deleted

---@class sodertorn.row.history_changes
---@field entry integer radens nummer i historiken · number of the entry
---@field at string när det skrevs, UTC · when it was written, UTC
---@field actor string vem som gjorde det · who did it
---@field verb string vad som gjordes · what was done
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string vad posten hette efter ändringen · what the record was called after the change
---@field change string created, changed eller deleted · created, changed or deleted
---@field field string fältets namn · name of the field
---@field label string vad fältet kallas · what people call the field
---@field before string värdet före · the value before
---@field after string värdet efter · the value after
---@field personal integer 1 för en personuppgift · 1 for personal data

---@class sodertorn.row.hostings
---@field year integer året · the year
---@field conference string konferensens nyckel · key of the conference
---@field conference_name string konferensens namn · name of the conference
---@field edition string upplagans nyckel · key of the edition
---@field status string upplagans status · status of the edition
---@field form string upplagans form · form of the edition
---@field date string dagen · the day
---@field moved_from string dagen den flyttades från · day it was moved from
---@field place string platsen · the venue
---@field theme string temat · the theme
---@field theme_decided string dagen då temat beslutades · day the theme was decided
---@field audience string målgruppen · the audience
---@field partners string partnernas namn · names of the partners
---@field host string värdkommunens nyckel · key of the municipality that hosts
---@field host_name string värdens namn · name of the host
---@field body string nyckel för en värd som inte är en kommun · key of a host that is no municipality
---@field leads integer 1 om värden leder · 1 when the host leads
---@field reason string varför just den är värd · why it hosts
---@field decision string beslutets nyckel · key of the decision
---@field decided string beslutsdag · day of the decision
---@field decided_by string namn på organet som beslutade · name of the body that decided
---@field reference string diarienummer · reference of the case

---@class sodertorn.row.import
---@field added integer antal tillagda poster · number of records added
---@field changed integer antal ändrade poster · number of records changed
---@field unchanged integer antal oförändrade poster · number of records unchanged
---@field values_added integer antal tillagda värden · number of values added
---@field values_changed integer antal ändrade värden · number of values changed
---@field values_unchanged integer antal oförändrade värden · number of values unchanged

---@class sodertorn.row.import_csv
---@field rows integer antal lästa rader · number of rows read
---@field added integer antal tillagda värden · number of values added
---@field changed integer antal ändrade värden · number of values changed
---@field deleted integer antal borttagna värden · number of values deleted
---@field unchanged integer antal oförändrade värden · number of values unchanged
---@field left_out integer antal värden av okända som utelämnades · number of values of unknown ones left out

---@class sodertorn.row.import_explained
---@field item string vad raden säger: sheet, encoding, separator, header, column, value, decimal, note eller problem · what the row tells: sheet, encoding, separator, header, column, value, decimal, note or problem
---@field row integer rad i filen, från 1 · row of the file, from 1
---@field column integer kolumn i filen, från 1 · column of the file, from 1
---@field heading string kolumnens rubrik · heading of the column
---@field meaning string vad det togs för; för en kolumn den del den är, eller unread · what it was taken for; of a column the part that it is, or unread
---@field indicator string indikatorns nyckel · key of the indicator
---@field municipality string kommunens nyckel · key of the municipality
---@field period string perioden · the period
---@field gender string T, K eller M · T, K or M
---@field value number värdet · the value
---@field mark string varför det inte finns något värde · why there is no value

---@class sodertorn.row.import_kolada
---@field added integer antal tillagda poster · number of records added
---@field changed integer antal ändrade poster · number of records changed
---@field deleted integer antal borttagna poster · number of records deleted
---@field unchanged integer antal oförändrade poster · number of records unchanged
---@field values_added integer antal tillagda värden · number of values added
---@field values_changed integer antal ändrade värden · number of values changed
---@field values_deleted integer antal borttagna värden · number of values deleted
---@field values_unchanged integer antal oförändrade värden · number of values unchanged
---@field values_left_out integer antal värden av okända som utelämnades · number of values of unknown ones left out
---@field values_of_groups integer antal medelvärden för grupper som utelämnades · number of groups' means left out

---@class sodertorn.row.labels
---@field status string statusens kod · code of the status
---@field label string statusens ord · word of the status
---@field colour string statusens färg · colour of the status
---@field own integer 1 om ordet är eget och inte bibliotekets · 1 when the word is not the library's own

---@class sodertorn.row.lineage
---@field year integer året · the year
---@field programme string programmets nyckel · key of the programme
---@field programme_title string programmets titel · title of the programme
---@field sub_goal string nyckel för delmålet det året · key of the sub-goal of that year
---@field title string dess lydelse · its wording
---@field status string statusens kod · code of the status
---@field label string statusen i ord · the status in words
---@field reason_text string varför det inte är bedömt · why it is not assessed
---@field leaves integer antal mått · number of leaves
---@field assessed integer antal bedömda mått · number of leaves assessed
---@field score number poäng · score
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language

---@class sodertorn.row.matters
---@field matter string ärendets nyckel · key of the matter
---@field title string vad det gäller · what it is about
---@field role string ärendets slag · role of the matter
---@field round integer omgång, från 1 · round, from 1
---@field kind string slaget av post som det gäller · kind of the record it is about
---@field subject string nyckeln till det som beslutas · key of what is decided on
---@field subject_title string dess titel · its title
---@field proposed string dagen då det lades fram · day it was put to the members
---@field deadline string sista dagen för besluten · last day for the decisions
---@field state string waiting, in_force, succeeded, refused, withdrawn eller replaced · waiting, in_force, succeeded, refused, withdrawn or replaced
---@field in_force string dagen då det började gälla · day it came into force
---@field rule string regel för ikraftträdande · rule of adoption
---@field members integer medlemmar den dagen · members on the day
---@field yes integer hur många av dem som har sagt ja · how many of them have said yes
---@field reservations integer av dem med reservation · of those with a reservation
---@field additions integer av dem med tillägg · of those with an addition
---@field rejected integer avslag · rejections
---@field referred_back integer återremisser · referrals
---@field undecided integer medlemmar som inte har beslutat · members that have not decided
---@field overdue integer dagar efter sista dagen, medan någon är kvar · days past the deadline, while someone is left
---@field waits_on string namnen på dem · their names
---@field in_force_text string sedan den dagen, eller senast, på sessionens språk · since that day, or by it at the latest, in the session's language
---@field succeeded_by string programmet som har efterföljt det · the programme that has taken its place
---@field succeeded_by_title string dess titel · its title
---@field succeeded_text string sedan när, på sessionens språk · since when, in the session's language

---@class sodertorn.row.meeting
---@field part string agenda, decision eller seat · agenda, decision or seat
---@field position integer ordningen på dagordningen · position on the agenda
---@field key string postens nyckel · key of the record
---@field title string vad den heter; för en plats kommunen · what it is called; of a seat the municipality
---@field outcome string vad som beslutades · what was decided
---@field paragraph string paragrafen i protokollet · paragraph of the minutes
---@field decision string beslutets nyckel · key of the decision
---@field matter string det gemensamma ärendets nyckel · key of the joint matter
---@field presence string om platsen var företrädd · whether the seat was taken
---@field role string platsens roll · role of the seat
---@field note string annat som är värt att veta · anything else worth knowing

---@class sodertorn.row.meetings
---@field meeting string mötets nyckel · key of the meeting
---@field date string dagen, eller den första av dem · the day, or the first of them
---@field until string den sista dagen, när mötet varar flera · the last day, when it takes several
---@field title string vad mötet heter · what the meeting is called
---@field role string vad det är för slags möte · what sort of meeting it is
---@field status string vad det blev av mötet · what became of it
---@field place string var · where
---@field reference string var kallelsen eller protokollet finns · where the notice or the minutes are
---@field agenda integer punkter på dagordningen · lines of the agenda
---@field decisions integer beslut · decisions
---@field present integer platser som var företrädda · seats that were taken
---@field absent integer platser som ingen företrädde · seats that nobody took

---@class sodertorn.row.needs
---@field verb string vad skriptet vill göra, såsom write · what the script wants to do, such as write
---@field what string med vad, såsom values · with what, such as values
---@field granted integer 1 om det är beviljat · 1 when it is granted
---@field grant string det som beviljar det, såsom values · what grants it, such as values
---@field only string det som beviljandet gäller, ett på varje rad; tomt när det gäller allt · what it is granted for, one a line; absent when that is all

---@class sodertorn.row.noted_values
---@field indicator string indikatorns nyckel · key of the indicator
---@field municipality string kommunens nyckel · key of the municipality
---@field period string perioden · the period
---@field gender string T (alla), K (kvinnor) eller M (män) · T (all), K (women) or M (men)
---@field value number värdet; tomt om det saknas · the value; absent when there is none
---@field mark string varför värdet saknas; tomt om det finns · why there is no value; absent when there is one
---@field source string källans nyckel · key of the source
---@field fetched string dagen då värdet hämtades · day the value was fetched
---@field processed integer 1 om värdet är bearbetat här · 1 when the value was worked on here
---@field note string anteckning till inläsningen · note of the value's batch

---@class sodertorn.row.params
---@field name string parameterns namn · name of the parameter
---@field type string parameterns typ · type of the parameter
---@field label string parameterns namn för människor · what people call the parameter
---@field standard string värdet när inget anges; tomt om ett krävs · value when none is given; absent when one must be
---@field choices string det som kan väljas, ett på varje rad · what can be chosen, one a line
---@field value string värdet som det är satt · value as set
---@field least string det minsta ett heltal får vara; tomt när inget sägs · least that an integer may be; absent when it is not told
---@field most string det mesta ett heltal får vara; tomt när inget sägs · most that an integer may be; absent when it is not told

---@class sodertorn.row.person_document
---@field part string record, reference, history, acted eller mention · record, reference, history, acted or mention
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string vad posten heter · what the record is called
---@field field string fältets namn · name of the field
---@field label string vad fältet kallas · what people call the field
---@field before string värdet före en ändring · the value before a change
---@field value string värdet, eller det efter en ändring · the value, or that after a change
---@field at string när det ändrades, UTC · when it was changed, UTC
---@field actor string vem som ändrade det · who changed it

---@class sodertorn.row.person_erased
---@field what string record, reference eller mention · record, reference or mention
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string vad posten heter · what the record is called
---@field field string fältets namn · name of the field
---@field label string vad fältet kallas · what people call the field
---@field count integer rader i historiken som skrevs om · lines of the history that were rewritten

---@class sodertorn.row.persons_due
---@field person string personens nyckel · key of the person
---@field name string personens namn · name of the person
---@field municipality string kommunens nyckel · key of the municipality
---@field municipality_name string kommunens namn · name of the municipality
---@field retain_until string dagen efter vilken uppgifterna ska raderas · the day after which the data is to be erased
---@field days integer dagar sedan dess · days since then
---@field seats integer platser som personen har den dagen · seats that the person has on the day

---@class sodertorn.row.plan_corrections
---@field date string dagen för rättelsen · day of the correction
---@field kind string slaget av post · kind of the record
---@field record string postens nyckel · key of the record
---@field title string postens titel i dag · title of the record today
---@field field string fältets namn · name of the field
---@field label string ordet för fältet · the word for the field
---@field before string vad som stod · what it said
---@field after string vad det rättades till · what it was corrected to
---@field reason string varför · why

---@class sodertorn.row.plan_costs
---@field line string budgetradens nyckel; tom för summan · key of the budget line; absent for the sum
---@field title string vad pengarna är till för · what the money is for
---@field amount number belopp i kronor · amount in kronor
---@field outcome number utfall i kronor · outcome in kronor
---@field difference number utfall minus belopp; för summan av de rader som har utfall · outcome less amount; of the sum for the lines that have an outcome
---@field shared string hur raden fördelas · how the line is shared
---@field indicator string nyckeltalet den fördelas efter · the indicator by which it is shared
---@field year integer värdenas år · year of the values
---@field note string anmärkning · note
---@field budget number vad planen själv säger att den kostar, för summan · what the plan itself says that it costs, of the sum

---@class sodertorn.row.plan_outcomes
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens titel · title of the record
---@field outcome string vad det blev av den · what became of it
---@field to string posten som för den vidare · the record that goes on with it
---@field reason string det i ord, med skälet · that in words, with the reason

---@class sodertorn.row.plan_shares
---@field line string budgetradens nyckel; tom för summan · key of the budget line; absent for the sum
---@field title string vad pengarna är till för · what the money is for
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field weight number vad raden fördelas efter: 1, värdet eller kostnadsandelen · by what the line is shared: 1, the value or the share of costs
---@field amount number kommunens del i kronor · its share in kronor
---@field outcome number kommunens del av utfallet i kronor · its share of the outcome in kronor
---@field problem string varför raden inte kan fördelas, och vad som kan göras · why the line cannot be shared, and what can be done

---@class sodertorn.row.plans
---@field level integer nivå; en plan är 1 · level; a plan is 1
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens titel · title of the record
---@field parent integer överordnad rad, från 0; -1 för en plan · row of the parent, from 0; -1 for a plan
---@field plan string planen som posten står i · the plan that the record stands in
---@field year integer den planens år · the year of that plan
---@field body string organet bakom planen eller verksamhetsmålet · the body behind the plan or the objective
---@field municipality string kommunen; tom när det gäller alla · the municipality; absent when it is for all
---@field responsible string organets namn eller ansvarig roll · name of the body, or the responsible role
---@field starts string första dagen · first day
---@field ends string sista dagen · last day
---@field status string vad som är noterat · what is recorded
---@field state string hur långt det hade kommit den dagen · how far it had come on the day
---@field finished string dagen då det blev klart, nåddes eller stängdes · the day it was finished, reached or closed
---@field serves_kind string slaget av vad verksamhetsmålet gör konkret · kind of what the objective makes concrete
---@field serves string dess nyckel · its key
---@field serves_title string dess titel · its title
---@field carried_from string aktiviteten som den för vidare · the activity that it goes on with
---@field carried_to string aktiviteten som för den vidare · the activity that goes on with it
---@field activities integer antal aktiviteter under raden · number of activities below the row
---@field done integer antal klara av dem · how many of them are done
---@field late integer antal sena av dem · how many of them are late
---@field milestones integer antal milstolpar under raden · number of milestones below the row
---@field milestones_late integer antal sena av dem · how many of them are late
---@field note string hur det går, i ord · how it goes, in words
---@field name string kommunens namn · name of the municipality

---@class sodertorn.row.problems
---@field status string felkodens namn, ok för en varning · name of the status, ok for a warning
---@field message string meddelandet, på sessionens språk · the message, in the session's language
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field field string fältets namn · name of the field
---@field file string filens namn · name of the file
---@field row integer rad i filen, räknad från 1 · row of the file, counted from 1
---@field column integer kolumn i raden, räknad från 1 · column of the row, counted from 1
---@field count integer hur många gånger felet kom · how often the problem came

---@class sodertorn.row.programme_tree
---@field level integer nivå; programmet är 1 · level; the programme is 1
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens ord den dagen · its words on the day
---@field parent integer överordnad rad, från 0; -1 för programmet · row of the parent, from 0; -1 for the programme
---@field position integer ordning bland syskonen · order among its siblings
---@field word string vad nivån kallas i programmet · what the level is called in the programme
---@field since string dagen då delen kom till · day the part came in
---@field until string första dagen utan delen · first day without the part

---@class sodertorn.row.programmes
---@field programme string programmets nyckel · key of the programme
---@field title string programmets titel · its title
---@field state string draft, proposed, in_force eller succeeded · draft, proposed, in_force or succeeded
---@field in_force string dagen då det trädde i kraft · the day it came into force
---@field valid_from integer första året · first year
---@field valid_until integer sista året · last year
---@field rule string regel för ikraftträdande · rule of adoption
---@field members integer medlemmar den dagen · members on the day
---@field yes integer hur många av dem som har antagit det · how many of them have adopted it
---@field matter string den senaste omgångens ärende · the matter of the last round
---@field in_force_text string sedan den dagen, eller senast, på sessionens språk · since that day, or by it at the latest, in the session's language
---@field succeeded_by string programmet som har efterföljt det · the programme that has taken its place
---@field succeeded_by_title string dess titel · its title
---@field succeeded_text string sedan när, på sessionens språk · since when, in the session's language

---@class sodertorn.row.ranks
---@field indicator string indikatorns nyckel · key of the indicator
---@field municipality string kommunens nyckel · key of the municipality
---@field value number värdet · the value
---@field rank integer rang; 1 är bäst · rank; 1 is the best
---@field comparison_colour string färg i jämförelsen · colour of the comparison
---@field reason string kod för varför värdet saknas · code of why there is no value
---@field period string perioden · the period
---@field n integer antal med värde i gruppen · how many of the group have a value
---@field decimals integer decimaler där olika rang inte får samma tal · decimals with which values of two ranks do not look alike

---@class sodertorn.row.referrers
---@field kind string slaget av den post som hänvisar · kind of the record that refers
---@field key string dess nyckel · its key
---@field title string vad den heter · what it is called
---@field field string fältet som hänvisar · field that refers
---@field label string vad fältet kallas · what people call the field

---@class sodertorn.row.registered
---@field key string skriptets nyckel · key of the script
---@field name string vad det heter · what it is called
---@field municipality string vems det är; tomt när det är gemensamt · whose it is; absent when it is shared
---@field version integer skriptets version · version of the script
---@field needs string vad det behöver, åtskilt med blanksteg · what it needs, separated by spaces
---@field granted string vad det har beviljats för källtexten som den är · what it has been granted for its source as it is
---@field granted_by string vem som beviljade det · who granted it
---@field granted_on string dagen då det beviljades · the day it was granted
---@field lapsed integer 1 när det som beviljades gällde en annan källtext · 1 when what was granted was for another source
---@field events string slagen vars ändringar det körs efter · the kinds after whose changes it runs
---@field registered_by string vem som registrerade det · who registered it
---@field registered string dagen då det registrerades · the day it was registered

---@class sodertorn.row.registered_runs
---@field script string skriptets nyckel · key of the script
---@field at string när det kördes, UTC · when it ran, UTC
---@field actor string vem som körde det · who ran it
---@field municipality string för vilken kommun · for which municipality
---@field kind string ok, error, limit eller registered · ok, error, limit or registered
---@field reason string varför · why
---@field message string meddelandet · the message
---@field version integer skriptets version · version of the script
---@field spent integer förbrukat arbete · work spent
---@field peak integer största minne, i byte · most memory, in bytes
---@field entry integer den sista raden i historiken som det kördes för · the last entry of the history that it ran for

---@class sodertorn.row.reporting
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens titel · title of the record
---@field owner string nyckel för organet som svarar för den · key of the body that answers for it
---@field owner_name string namn på organet som svarar för den · name of the body that answers for it
---@field due string perioden som väntas; tom för en bedömning · period that is due; absent for a judgement
---@field reported integer 1 om det är rapporterat · 1 when it has been reported
---@field reason string kod för varför det inte är rapporterat · code of why it has not been reported
---@field reason_text string varför det inte är rapporterat, i ord · why it has not been reported, in words
---@field latest_period string senaste period med ett värde · latest period with a value
---@field expected string dagen då värdet väntas · day the value is expected

---@class sodertorn.row.result
---@field kind string ok, error eller limit · ok, error or limit
---@field reason string vilken gräns som nåddes · which limit was reached
---@field file string skriptets fil · file of the script
---@field line integer raden i filen · line of the file
---@field message string meddelandet · the message
---@field trace string anropen som ledde dit · the calls that led there
---@field spent integer förbrukat arbete · work spent
---@field peak integer största minne, i byte · most memory, in bytes

---@class sodertorn.row.rotation_accepted
---@field decision string beslutets nyckel · key of the decision
---@field first_year integer första året · first year
---@field last_year integer sista året · last year
---@field editions integer antal upplagor som lades till · number of editions added
---@field added integer antal värdskap som lades till · number of hostings added
---@field kept integer antal värdskap som fanns redan · number of hostings that were there
---@field removed integer antal värdskap som togs bort · number of hostings removed

---@class sodertorn.row.rotation_hostings
---@field year integer året · the year
---@field conference string konferensens id · id of the conference
---@field host string värdens id · id of the host
---@field locked integer 1 om värden var bestämd på förhand · 1 when the host was decided beforehand
---@field changed integer 1 om värden inte stod i den förra planen · 1 when it was no host in the plan before
---@field conference_name string konferensens namn · name of the conference
---@field host_name string värdens namn · name of the host

---@class sodertorn.row.rotation_ladder
---@field rung integer stegets nummer, från 0 · number of the rung, from 0
---@field at_most integer högsta tillåtna antal ändringar · most changes allowed
---@field changes integer antal ändringar · number of changes
---@field clashes integer nivån clashes · the level clashes
---@field quota integer nivån quota · the level quota
---@field cquota integer nivån cquota · the level cquota
---@field cgap integer nivån cgap · the level cgap
---@field pairs integer nivån pairs · the level pairs
---@field tgap integer nivån tgap · the level tgap
---@field wishes integer nivån wishes · the level wishes
---@field proved integer 1 om ingen plan är bättre på någon nivå · 1 when no plan is better at any level
---@field recommended integer 1 för det steg som rekommenderas · 1 for the rung that is recommended

---@class sodertorn.row.rotation_levels
---@field level string nivåns nummer, såsom L1 · number of the level, such as L1
---@field name string nivåns namn · name of the level
---@field value integer planens värde · value of the plan
---@field bound integer det minsta som är möjligt · least that is possible
---@field proved integer 1 om ingen plan är bättre · 1 when no plan is better
---@field words string nivån i ord, på sessionens språk · the level in words, in the session's language

---@class sodertorn.row.rotation_obstacles
---@field sentence string varför det inte går, på sessionens språk · why it cannot be, in the session's language

---@class sodertorn.row.rotation_pairs
---@field one string den enas id · id of the one
---@field one_name string den enas namn · name of the one
---@field other string den andras id · id of the other
---@field other_name string den andras namn · name of the other
---@field before integer gånger tillsammans före planen · times together before the plan
---@field planned integer gånger tillsammans i planen · times together in the plan

---@class sodertorn.row.rotation_reasons
---@field year integer året · the year
---@field conference string konferensens id · id of the conference
---@field host string värdens id · id of the host
---@field locked integer 1 om värden var bestämd på förhand · 1 when the host was decided beforehand
---@field share number intjänad andel, i alla konferenser · turns accrued, of all conferences
---@field own_share number intjänad andel, i den här konferensen · turns accrued, of this conference
---@field held integer värdskap hittills, i alla konferenser · turns held, of all conferences
---@field own_held integer värdskap hittills, i den här konferensen · turns held, of this conference
---@field last integer senaste året som värd; tomt för aldrig · last year as host; absent for never
---@field own_last integer senaste året som värd för den här; tomt för aldrig · last year as host of this one; absent for never
---@field sentence string varför just den är värd, på sessionens språk · why it hosts, in the session's language

---@class sodertorn.row.rotation_turns
---@field host string värdens id · id of the host
---@field host_name string värdens namn · name of the host
---@field conference string konferensens id; tomt för alla tillsammans · id of the conference; absent for all together
---@field conference_name string konferensens namn · name of the conference
---@field share number intjänad andel · turns accrued
---@field held integer värdskap, med planens · turns held, with the plan's
---@field planned integer planens värdskap · turns of the plan

---@class sodertorn.row.script_functions
---@field name string namnet, som det skrivs i skript · name, as scripts write it
---@field arguments string argument med typ, ett på varje rad · arguments with their types, one a line
---@field options string val med typ, ett på varje rad · options with their types, one a line
---@field returns string vad svaret är · what it answers
---@field help string en mening om vad den gör · one sentence on what it does

---@class sodertorn.row.seats
---@field body string organets nyckel · key of the body
---@field body_name string organets namn · name of the body
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field role string platsens roll · role of the seat
---@field office string befattningen hemma i kommunen · office held in the municipality
---@field person string personens nyckel, aldrig namnet · key of the person, never a name
---@field seat string platsens nyckel · key of the seat
---@field since string första dagen · first day
---@field until string första dagen då den inte längre gäller · first day that it no longer holds
---@field held integer 1 för en plats som gäller den dagen · 1 for a seat that holds on the day

---@class sodertorn.row.source_lines
---@field line string källraden · the line
---@field source string källans nyckel · key of the source
---@field name string källans namn · name of the source
---@field processed integer 1 om värdena är bearbetade här · 1 when the values were worked on here
---@field values integer antal värden · number of values
---@field fetched string senaste dagen då värden hämtades · latest day that values were fetched

---@class sodertorn.row.statuses
---@field indicator string indikatorns nyckel · key of the indicator
---@field municipality string kommunens nyckel · key of the municipality
---@field status string kod för hur det går · code of how it stands
---@field reason string kod för varför det inte är bedömt · code of why it is not assessed
---@field base_period string period för utgångsvärdet · period of the base value
---@field base_value number utgångsvärde · base value
---@field latest_period string period för det senaste värdet · period of the latest value
---@field latest_value number senaste värde · latest value
---@field target_period string period för målvärdet · period of the target
---@field target number målvärde · target
---@field part_target number målvärdet omräknat till delarna av ett år · the target scaled to the parts of a year
---@field latest_parts string delarna som det senaste värdet kommer av · parts that the latest value comes from
---@field share number andel av vägen till målet · share of the way to the target
---@field elapsed number andel av tiden till målet · share of the time to the target
---@field pace number takt: andel av vägen genom andel av tiden · pace: share of the way by share of the time
---@field decimals integer decimaler där tal som skiljer sig inte ser lika ut · decimals with which numbers that differ do not look alike

---@class sodertorn.row.successions
---@field role string kept, reworded, split, merged, dropped, new eller unknown · kept, reworded, split, merged, dropped, new or unknown
---@field earlier string det tidigare delmålets nyckel · key of the earlier sub-goal
---@field earlier_title string dess ord · its words
---@field later string det senare delmålets nyckel · key of the later sub-goal
---@field later_title string dess ord · its words
---@field earlier_programme string det tidigare programmets nyckel · key of the earlier programme
---@field later_programme string det senare programmets nyckel · key of the later programme
---@field note string varför · why

---@class sodertorn.row.tree
---@field id string nodens id · id of the node
---@field status string kod för hur det går · code of how it stands
---@field label string hur det går, i ord · how it stands, in words
---@field colour string statusens färg · colour of the status
---@field reason string kod för varför det inte är bedömt · code of why it is not assessed
---@field reason_text string varför det inte är bedömt, i ord · why it is not assessed, in words
---@field method string metoden för bedömning eller sammanvägning · method of assessment, or of putting parts together
---@field judged integer 1 om en människa har bedömt · 1 when a person has judged
---@field parent integer överordnad rad, från 0; -1 för den första · row of the parent, from 0; -1 for the first
---@field level integer nivå; den första är 1 · level; the first is 1
---@field weight number vikt i sammanvägningen · weight among its siblings
---@field score number sammanvägd poäng, 0 till 1 · score put together, 0 to 1
---@field leaves integer antal löv · number of leaves
---@field assessed integer antal bedömda löv · number of leaves assessed
---@field judged_leaves integer antal löv som en människa har bedömt · number of leaves a person has judged
---@field coverage number vägd andel bedömda löv · weighted share of its leaves that are assessed
---@field limit_coverage number minsta andel för en sammanvägd status · least share for a status to be put together
---@field achieved integer antal löv som är uppnådda · number of leaves achieved
---@field on_track integer antal löv som är på väg · number of leaves on track
---@field some_deviation integer antal löv med viss avvikelse · number of leaves with some deviation
---@field partly_achieved integer antal löv som är delvis uppnådda · number of leaves partly achieved
---@field off_track integer antal löv som inte är på väg · number of leaves off track
---@field moving_away integer antal löv som går åt fel håll · number of leaves moving away
---@field not_achieved integer antal löv som inte är uppnådda · number of leaves not achieved
---@field not_assessed integer antal löv som inte är bedömda · number of leaves not assessed
---@field computed string beräknad status, före bedömning · computed status, before any judgement
---@field computed_score number beräknad poäng, före bedömning · computed score, before any judgement
---@field differs integer 1 om bedömningen avviker från beräkningen · 1 when the judgement differs from what was computed
---@field judged_by string vem som bedömde · who judged
---@field judged_on string dagen för bedömningen · day of the judgement
---@field occasion string uppföljningstillfället för bedömningen · report occasion of the judgement
---@field comment string motiveringen till bedömningen · comment of the judgement
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language

---@class sodertorn.row.vacancies
---@field body string organets nyckel · key of the body
---@field body_name string organets namn · name of the body
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field last string när kommunens senaste plats upphörde · when its last seat there ended

---@class sodertorn.row.waiting
---@field state string late, waiting eller done · late, waiting or done
---@field due string sista dagen; ett år när ingen dag är satt · the last day; a year when no day is set
---@field days integer dagar kvar; färre än 0 när den är passerad · days left; below 0 when it has passed
---@field municipality string kommunen som det väntar på; tom när det är kansliet · the municipality that it waits on; absent when it is the secretariat
---@field name string kommunens namn · name of the municipality
---@field body string organet som tar upp det · the body that takes it up
---@field responsible string ansvarig roll · the role that is responsible
---@field what string slags uppgift, en kod som aldrig ändras · what sort of task, a code that never changes
---@field text string vad som ska göras, på sessionens språk · what is to be done, in the session's language
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record

---@class sodertorn.row.year
---@field year integer året · the year
---@field value number årets värde, sammanlagt av delarna · value of the year, put together of its parts
---@field reason string kod för varför värdet saknas · code of why there is no value
---@field reason_text string varför värdet saknas, i ord · why there is no value, in words
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language

---@class sodertorn.row.year_wheel
---@field date string dagen, eller den första; tom när bara året är känt · the day, or the first; absent when only the year is known
---@field ends string den sista dagen, när det är flera · the last day, when there are several
---@field what string slags händelse, en kod som aldrig ändras · what sort of event, a code that never changes
---@field text string vad, på sessionens språk · what, in the session's language
---@field municipality string kommunen det gäller · the municipality
---@field name string kommunens namn · name of the municipality
---@field body string organet det gäller · the body
---@field done integer 1 när det är gjort eller har varit · 1 when it is done or has been
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record

---Vad en medlem har beslutat om programmet.
---
---What a member has decided on the programme.
---@class sodertorn.Adoption
---@field municipality string kommunens nyckel · key of the municipality
---@field name string kommunens namn · name of the municipality
---@field adopted integer 1 om kommunen har sagt ja · 1 when it has said yes
---@field outcome string vad den senast beslutade · what it decided last
---@field date string beslutsdag · day of the decision
---@field paragraph string paragraf i protokollet · paragraph of the minutes
---@field reference string diarienummer · reference of the case
---@field before string dagen som beslutet togs före, när dess egen inte är känd · the day before which it was taken, when its own is not known
---@field text string reservation, tillägg eller skäl · reservation, addition or reason
---@field member integer 1 om kommunen är medlem den dagen · 1 when it is a member on the day
---@field matter string ärendets nyckel · key of the matter
---@field asked integer 1 för dem som räknas · 1 for those that are counted
---@field outcome_text string

---En nod i bedömningens träd.
---
---A node in the tree of the assessment.
---@class sodertorn.Assessed
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens titel · title of the record
---@field municipality string kommunens nyckel · key of the municipality
---@field status string kod för hur det går · code of how it stands
---@field label string hur det går, i ord · how it stands, in words
---@field colour string statusens färg · colour of the status
---@field reason string kod för varför det inte är bedömt · code of why it is not assessed
---@field reason_text string varför det inte är bedömt, i ord · why it is not assessed, in words
---@field method string metoden för bedömning eller sammanvägning · method of assessment, or of putting parts together
---@field judged integer 1 om en människa har bedömt · 1 when a person has judged
---@field parent integer överordnad rad, från 0; -1 för den första · row of the parent, from 0; -1 for the first
---@field level integer nivå; den första är 1 · level; the first is 1
---@field weight number vikt i sammanvägningen · weight among its siblings
---@field score number sammanvägd poäng, 0 till 1 · score put together, 0 to 1
---@field leaves integer antal löv · number of leaves
---@field assessed integer antal bedömda löv · number of leaves assessed
---@field judged_leaves integer antal löv som en människa har bedömt · number of leaves a person has judged
---@field coverage number vägd andel bedömda löv · weighted share of its leaves that are assessed
---@field limit_coverage number minsta andel för en sammanvägd status · least share for a status to be put together
---@field achieved integer antal löv som är uppnådda · number of leaves achieved
---@field on_track integer antal löv som är på väg · number of leaves on track
---@field some_deviation integer antal löv med viss avvikelse · number of leaves with some deviation
---@field partly_achieved integer antal löv som är delvis uppnådda · number of leaves partly achieved
---@field off_track integer antal löv som inte är på väg · number of leaves off track
---@field moving_away integer antal löv som går åt fel håll · number of leaves moving away
---@field not_achieved integer antal löv som inte är uppnådda · number of leaves not achieved
---@field not_assessed integer antal löv som inte är bedömda · number of leaves not assessed
---@field computed string beräknad status, före bedömning · computed status, before any judgement
---@field computed_score number beräknad poäng, före bedömning · computed score, before any judgement
---@field differs integer 1 om bedömningen avviker från beräkningen · 1 when the judgement differs from what was computed
---@field judged_by string vem som bedömde · who judged
---@field judged_on string dagen för bedömningen · day of the judgement
---@field occasion string uppföljningstillfället för bedömningen · report occasion of the judgement
---@field comment string motiveringen till bedömningen · comment of the judgement
---@field trend string kod för utvecklingen · code of the trend
---@field mark string varför det senaste värdet saknas · why the latest value is missing
---@field direction string higher eller lower är bättre · higher or lower is better
---@field wanted string önskad riktning, för metoden directional · wanted direction, of the method directional
---@field base_period string period för utgångsvärdet · period of the base value
---@field base_value number utgångsvärde · base value
---@field latest_period string period för det senaste värdet · period of the latest value
---@field latest_value number senaste värde · latest value
---@field target_period string period för målvärdet · period of the target
---@field target number målvärde · target
---@field part_target number målvärdet omräknat till delarna av ett år · the target scaled to the parts of a year
---@field latest_parts string delarna som det senaste värdet kommer av · parts that the latest value comes from
---@field low number målintervallets nedre gräns · lower end of the target's interval
---@field high number målintervallets övre gräns · upper end of the target's interval
---@field expected number väntat värde vid den senaste perioden · value expected at the latest period
---@field share number andel av vägen till målet · share of the way to the target
---@field elapsed number andel av tiden till målet · share of the time to the target
---@field pace number takt: andel av vägen genom andel av tiden · pace: share of the way by share of the time
---@field attainment number måluppfyllelse · attainment of the target
---@field actual number verklig förändring per år · actual change a year
---@field required number förändring per år som målet kräver · change a year that the target requires
---@field change number förändring från utgångsvärdet · change since the base value
---@field age integer det senaste värdets ålder i månader · age of the latest value in months
---@field limit_on_track number gräns för på väg · limit of on track
---@field limit_some_deviation number gräns för viss avvikelse · limit of some deviation
---@field limit_partly number gräns för delvis uppnått · limit of partly achieved
---@field tolerance number förändring som räknas som ingen · change that counts as none
---@field min_years number minsta antal år för en utveckling · least years for a trend
---@field source string källraden för det senaste värdet · line of the latest value's source
---@field processed integer 1 om värdet är bearbetat här · 1 when the value was worked on here
---@field unit string indikatorns enhet · unit of the indicator
---@field decimals integer decimaler där tal som skiljer sig inte ser lika ut · decimals with which numbers that differ do not look alike
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language
---@field indicator sodertorn.indicator

---Hur det går, och varför.
---
---How it goes, and why.
---@class sodertorn.Assessment
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens titel · title of the record
---@field municipality string kommunens nyckel · key of the municipality
---@field status string kod för hur det går · code of how it stands
---@field label string hur det går, i ord · how it stands, in words
---@field colour string statusens färg · colour of the status
---@field reason string kod för varför det inte är bedömt · code of why it is not assessed
---@field reason_text string varför det inte är bedömt, i ord · why it is not assessed, in words
---@field method string metoden för bedömning eller sammanvägning · method of assessment, or of putting parts together
---@field judged integer 1 om en människa har bedömt · 1 when a person has judged
---@field parent integer överordnad rad, från 0; -1 för den första · row of the parent, from 0; -1 for the first
---@field level integer nivå; den första är 1 · level; the first is 1
---@field weight number vikt i sammanvägningen · weight among its siblings
---@field score number sammanvägd poäng, 0 till 1 · score put together, 0 to 1
---@field leaves integer antal löv · number of leaves
---@field assessed integer antal bedömda löv · number of leaves assessed
---@field judged_leaves integer antal löv som en människa har bedömt · number of leaves a person has judged
---@field coverage number vägd andel bedömda löv · weighted share of its leaves that are assessed
---@field limit_coverage number minsta andel för en sammanvägd status · least share for a status to be put together
---@field achieved integer antal löv som är uppnådda · number of leaves achieved
---@field on_track integer antal löv som är på väg · number of leaves on track
---@field some_deviation integer antal löv med viss avvikelse · number of leaves with some deviation
---@field partly_achieved integer antal löv som är delvis uppnådda · number of leaves partly achieved
---@field off_track integer antal löv som inte är på väg · number of leaves off track
---@field moving_away integer antal löv som går åt fel håll · number of leaves moving away
---@field not_achieved integer antal löv som inte är uppnådda · number of leaves not achieved
---@field not_assessed integer antal löv som inte är bedömda · number of leaves not assessed
---@field computed string beräknad status, före bedömning · computed status, before any judgement
---@field computed_score number beräknad poäng, före bedömning · computed score, before any judgement
---@field differs integer 1 om bedömningen avviker från beräkningen · 1 when the judgement differs from what was computed
---@field judged_by string vem som bedömde · who judged
---@field judged_on string dagen för bedömningen · day of the judgement
---@field occasion string uppföljningstillfället för bedömningen · report occasion of the judgement
---@field comment string motiveringen till bedömningen · comment of the judgement
---@field trend string kod för utvecklingen · code of the trend
---@field mark string varför det senaste värdet saknas · why the latest value is missing
---@field direction string higher eller lower är bättre · higher or lower is better
---@field wanted string önskad riktning, för metoden directional · wanted direction, of the method directional
---@field base_period string period för utgångsvärdet · period of the base value
---@field base_value number utgångsvärde · base value
---@field latest_period string period för det senaste värdet · period of the latest value
---@field latest_value number senaste värde · latest value
---@field target_period string period för målvärdet · period of the target
---@field target number målvärde · target
---@field part_target number målvärdet omräknat till delarna av ett år · the target scaled to the parts of a year
---@field latest_parts string delarna som det senaste värdet kommer av · parts that the latest value comes from
---@field low number målintervallets nedre gräns · lower end of the target's interval
---@field high number målintervallets övre gräns · upper end of the target's interval
---@field expected number väntat värde vid den senaste perioden · value expected at the latest period
---@field share number andel av vägen till målet · share of the way to the target
---@field elapsed number andel av tiden till målet · share of the time to the target
---@field pace number takt: andel av vägen genom andel av tiden · pace: share of the way by share of the time
---@field attainment number måluppfyllelse · attainment of the target
---@field actual number verklig förändring per år · actual change a year
---@field required number förändring per år som målet kräver · change a year that the target requires
---@field change number förändring från utgångsvärdet · change since the base value
---@field age integer det senaste värdets ålder i månader · age of the latest value in months
---@field limit_on_track number gräns för på väg · limit of on track
---@field limit_some_deviation number gräns för viss avvikelse · limit of some deviation
---@field limit_partly number gräns för delvis uppnått · limit of partly achieved
---@field tolerance number förändring som räknas som ingen · change that counts as none
---@field min_years number minsta antal år för en utveckling · least years for a trend
---@field source string källraden för det senaste värdet · line of the latest value's source
---@field processed integer 1 om värdet är bearbetat här · 1 when the value was worked on here
---@field unit string indikatorns enhet · unit of the indicator
---@field decimals integer decimaler där tal som skiljer sig inte ser lika ut · decimals with which numbers that differ do not look alike
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language
---@field counts table<string, integer>
---@field indicator sodertorn.indicator
---@field rows sodertorn.Assessed[]
---@field text string

---En kommun bland de jämförda.
---
---A municipality among those compared.
---@class sodertorn.Compared
---@field id string id, såsom kommunens nyckel · id, such as the key of the municipality
---@field value number värdet · the value
---@field rank integer rang; 1 är bäst · rank; 1 is the best
---@field comparison_colour string färg i jämförelsen · colour of the comparison
---@field reason string kod för varför värdet saknas · code of why there is no value
---@field reason_text string varför värdet saknas, i ord · why there is no value, in words
---@field group string gruppens namn · name of the group
---@field period string perioden · the period
---@field n integer antal med värde i gruppen · how many of the group have a value
---@field name string namn, såsom kommunens · name, such as the municipality's
---@field before number värdet som förändringen räknas från · value that the change is counted from
---@field change number förändringen · the change
---@field weight number vikten, såsom folkmängden · the weight, such as the population
---@field weight_period string period för vikten · period of the weight
---@field decimals integer decimaler där olika rang inte får samma tal · decimals with which values of two ranks do not look alike
---@field explanation string förklaring, på sessionens språk · explanation, in the session's language
---@field indicator sodertorn.indicator
---@field missing string
---@field missing_text string
---@field municipality sodertorn.municipality
---@field processed boolean
---@field since string
---@field source table

---En rapport eller en integration, deklarerad.
---
---A report or an integration, declared.
---@class sodertorn.Declaration

---En fil som gavs för en parameter.
---
---A file that was given for a parameter.
---@class sodertorn.File
---@field name string

---Vad kontrollen har funnit.
---
---What the check has found.
---@class sodertorn.Finding
---@field severity string warning eller note · warning or note
---@field rule string regelns kod, som aldrig ändras · code of the rule, which never changes
---@field kind string postens slag · kind of the record
---@field key string postens nyckel · key of the record
---@field title string postens titel · title of the record
---@field message string vad som är fel, på sessionens språk · what is so, in the session's language
---@field about string regeln, på sessionens språk · the rule, in the session's language
---@field advice string vad man gör, på sessionens språk · what to do, in the session's language
---@field text string

---En värd för en konferens ett år, som det är inlagt.
---
---A host of a conference in a year, as it is recorded.
---@class sodertorn.Hosting
---@field year integer året · the year
---@field conference_name string konferensens namn · name of the conference
---@field edition string upplagans nyckel · key of the edition
---@field status string upplagans status · status of the edition
---@field form string upplagans form · form of the edition
---@field date string dagen · the day
---@field moved_from string dagen den flyttades från · day it was moved from
---@field place string platsen · the venue
---@field theme string temat · the theme
---@field theme_decided string dagen då temat beslutades · day the theme was decided
---@field audience string målgruppen · the audience
---@field partners string partnernas namn · names of the partners
---@field host_name string värdens namn · name of the host
---@field body string nyckel för en värd som inte är en kommun · key of a host that is no municipality
---@field leads integer 1 om värden leder · 1 when the host leads
---@field reason string varför just den är värd · why it hosts
---@field decision string beslutets nyckel · key of the decision
---@field decided string beslutsdag · day of the decision
---@field decided_by string namn på organet som beslutade · name of the body that decided
---@field reference string diarienummer · reference of the case
---@field conference sodertorn.conference
---@field host sodertorn.municipality

---En parameter, deklarerad.
---
---A parameter, declared.
---@class sodertorn.Param

---En del av programmet, i dess träd.
---
---A part of the programme, in its tree.
---@class sodertorn.Part
---@field followed boolean
---@field kind sodertorn.kind_name
---@field level integer
---@field lowest boolean
---@field part sodertorn.area|sodertorn.focus_area|sodertorn.goal|sodertorn.sub_goal
---@field title string

---En värd för en konferens ett år, i en plan.
---
---A host of a conference in a year, in a plan.
---@class sodertorn.Planned_hosting
---@field year integer året · the year
---@field changed integer 1 om värden inte stod i den förra planen · 1 when it was no host in the plan before
---@field conference_name string konferensens namn · name of the conference
---@field host_name string värdens namn · name of the host
---@field conference sodertorn.conference
---@field host sodertorn.municipality
---@field locked boolean

---Vad planen når, och om det är bevisat det bästa.
---
---What the plan reaches, and whether that is proved best.
---@class sodertorn.Planned_level
---@field level string nivåns nummer, såsom L1 · number of the level, such as L1
---@field name string nivåns namn · name of the level
---@field value integer planens värde · value of the plan
---@field bound integer det minsta som är möjligt · least that is possible
---@field words string nivån i ord, på sessionens språk · the level in words, in the session's language
---@field proved boolean

---Två kommuner som är värdar tillsammans.
---
---Two municipalities that host together.
---@class sodertorn.Planned_pair
---@field one_name string den enas namn · name of the one
---@field other_name string den andras namn · name of the other
---@field before integer gånger tillsammans före planen · times together before the plan
---@field planned integer gånger tillsammans i planen · times together in the plan
---@field one sodertorn.municipality
---@field other sodertorn.municipality

---Varför en kommun är värd ett år.
---
---Why a municipality hosts in a year.
---@class sodertorn.Planned_reason
---@field year integer året · the year
---@field locked integer 1 om värden var bestämd på förhand · 1 when the host was decided beforehand
---@field share number intjänad andel, i alla konferenser · turns accrued, of all conferences
---@field own_share number intjänad andel, i den här konferensen · turns accrued, of this conference
---@field held integer värdskap hittills, i alla konferenser · turns held, of all conferences
---@field own_held integer värdskap hittills, i den här konferensen · turns held, of this conference
---@field last integer senaste året som värd; tomt för aldrig · last year as host; absent for never
---@field own_last integer senaste året som värd för den här; tomt för aldrig · last year as host of this one; absent for never
---@field sentence string varför just den är värd, på sessionens språk · why it hosts, in the session's language
---@field conference sodertorn.conference
---@field host sodertorn.municipality

---Hur ofta en kommun är värd för en konferens.
---
---How often a municipality hosts a conference.
---@class sodertorn.Planned_turn
---@field host_name string värdens namn · name of the host
---@field conference_name string konferensens namn · name of the conference
---@field share number intjänad andel · turns accrued
---@field held integer värdskap, med planens · turns held, with the plan's
---@field planned integer planens värdskap · turns of the plan
---@field conference sodertorn.conference
---@field host sodertorn.municipality

---Vilka som står värd för vad, eller varför det inte går.
---
---Who hosts what, or why it cannot be done.
---@class sodertorn.Rotation_plan
---@field because string[]
---@field feasible boolean
---@field hostings sodertorn.Planned_hosting[]
---@field levels sodertorn.Planned_level[]
---@field pairs sodertorn.Planned_pair[]
---@field reasons sodertorn.Planned_reason[]
---@field turns sodertorn.Planned_turn[]

---Delar som en rapport har i ett avsnitt.
---
---Parts that a report has in one section.
---@class sodertorn.Section
---@field part sodertorn.area|sodertorn.focus_area|sodertorn.goal|sodertorn.sub_goal
---@field rows sodertorn.Part[]
---@field title string

---En rad i en frame: ett värde, eller varför det saknas.
---
---A row of a frame: a value, or why it is missing.
---@class sodertorn.Value
---@field all integer
---@field before number
---@field change number
---@field fetched string
---@field gender string
---@field indicator sodertorn.indicator
---@field mean_name string
---@field missing string
---@field missing_text string
---@field municipality sodertorn.municipality
---@field n integer
---@field parts integer
---@field period string
---@field processed boolean
---@field series table[]
---@field since string
---@field source sodertorn.source
---@field target number
---@field text string
---@field value number
---@field weight_period string
---@field year integer

---@class sodertorn.record
---@field key string

---samverkan: En varaktig samverkan mellan kommuner.
---
---cooperation: A lasting cooperation of municipalities.
---@class sodertorn.cooperation : sodertorn.record
---@field name string Vad samverkan heter. · What it is called.
---@field purpose string Varför samverkan finns, med dess egna ord. · Why it exists, in its own words.
---@field website string Adress till samverkans offentliga sidor. · Address of its public pages.
---@field founded string Dagen då samverkan började. · The day it began.
---@field adoption_rule "all"|"majority"|"adopters" När ett gemensamt ärende gäller; när alla har sagt ja om inget anges. · When a joint matter is in force; when all have said yes if absent.
---@field bodies sodertorn.body[] En kommitté, en ledningsgrupp, ett nätverk, ett kansli eller en kommunstyrelse. · A committee, management group, network, secretariat or municipal board.
---@field check_exceptions sodertorn.check_exception[] Att en regel i kontrollen inte gäller, och varför. · That a rule of the check does not hold, and why.
---@field conferences sodertorn.conference[] En återkommande konferens. · A recurring conference.
---@field directions sodertorn.direction[] En beslutad inriktning för det gemensamma påverkansarbetet. · A decided direction of the joint advocacy.
---@field frames sodertorn.frame_use[] Att samverkan har tagit upp en målram, så att programmet ska kopplas till den. · That the cooperation has taken up a frame, so that its programme is to be linked to it.
---@field governing_documents sodertorn.governing_document[] Ett dokument som styr samverkan. · A document that governs the cooperation.
---@field matters sodertorn.matter[] Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field memberships sodertorn.membership[] En kommuns tid i en samverkan. · A municipality's time in a cooperation.
---@field principles sodertorn.principle[] Vad som utmärker samverkan, eller vad medlemmarna åtar sig. · What marks the cooperation, or what its members commit to.
---@field programmes sodertorn.programme[] Det gemensamma utvecklingsprogrammet för en period. · The shared development programme of one period.
---@field body sodertorn.body En kommitté, en ledningsgrupp, ett nätverk, ett kansli eller en kommunstyrelse. · A committee, management group, network, secretariat or municipal board.
---@field check_exception sodertorn.check_exception Att en regel i kontrollen inte gäller, och varför. · That a rule of the check does not hold, and why.
---@field conference sodertorn.conference En återkommande konferens. · A recurring conference.
---@field direction sodertorn.direction En beslutad inriktning för det gemensamma påverkansarbetet. · A decided direction of the joint advocacy.
---@field frame_use sodertorn.frame_use Att samverkan har tagit upp en målram, så att programmet ska kopplas till den. · That the cooperation has taken up a frame, so that its programme is to be linked to it.
---@field governing_document sodertorn.governing_document Ett dokument som styr samverkan. · A document that governs the cooperation.
---@field matter sodertorn.matter Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field membership sodertorn.membership En kommuns tid i en samverkan. · A municipality's time in a cooperation.
---@field principle sodertorn.principle Vad som utmärker samverkan, eller vad medlemmarna åtar sig. · What marks the cooperation, or what its members commit to.
---@field programme sodertorn.programme Det gemensamma utvecklingsprogrammet för en period. · The shared development programme of one period.

---kännetecken: Vad som utmärker samverkan, eller vad medlemmarna åtar sig.
---
---principle: What marks the cooperation, or what its members commit to.
---@class sodertorn.principle : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan som det hör till. · The cooperation it belongs to.
---@field role "characteristic"|"commitment" Om det utmärker samverkan eller är ett åtagande av medlemmarna. · A mark of the cooperation, or a commitment of its members.
---@field position integer Ordningen i dokumentet, räknat från 1. · Its position in the document, from 1.
---@field title string Dokumentets ord. · The words of the document.

---kommun: En kommun, en region eller riket; nyckeln är den officiella koden.
---
---municipality: A municipality, a region or the country; the key is its official code.
---@class sodertorn.municipality : sodertorn.record
---@field name string Vad kommunen, regionen eller landet heter. · What it is called.
---@field level "municipality"|"region"|"country" Vad det är för slags område. · What sort of area it is.
---@field formed string Dagen då kommunen bildades, om det har betydelse för dess siffror. · The day it was formed, where that matters for its figures.
---@field formed_from sodertorn.municipality Kommunen som den tidigare var en del av. · The municipality it was part of before.
---@field website string Adress till kommunens offentliga sidor. · Address of its public pages.
---@field absences sodertorn.absence[] Att en kommun inte kan vara värd ett visst år. · That a municipality cannot host in a year.
---@field activities sodertorn.activity[] Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field adoptions sodertorn.adoption[] En kommuns eget beslut om ett program eller ett annat gemensamt ärende. · One municipality's own decision on a programme or another joint matter.
---@field analyses sodertorn.analysis[] En persons skrivna analys av en jämförelse mellan kommuner. · A person's analysis, in writing, of a comparison between municipalities.
---@field bodies sodertorn.body[] En kommitté, en ledningsgrupp, ett nätverk, ett kansli eller en kommunstyrelse. · A committee, management group, network, secretariat or municipal board.
---@field decisions sodertorn.decision[] Vad ett organ beslutade en viss dag. · What a body decided on a day.
---@field disseminations sodertorn.dissemination[] Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field efforts sodertorn.effort[] En insats i påverkansarbetet. · One effort of advocacy.
---@field frozen_tables sodertorn.frozen_table[] En tabell som den var när uppföljningstillfället frystes. · A table as it was when its report occasion was frozen.
---@field groups sodertorn.group_member[] En kommun i en kommungrupp. · One municipality of a group.
---@field host_pairs sodertorn.host_pair[] Att två kommuner önskar vara värdar tillsammans, eller inte får vara det. · That two municipalities wish to host together, or may not.
---@field host_pairs_of_others sodertorn.host_pair[] Att två kommuner önskar vara värdar tillsammans, eller inte får vara det. · That two municipalities wish to host together, or may not.
---@field hostings sodertorn.hosting[] En värd för en upplaga. · One host of an edition.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field labels sodertorn.label[] Ett eget ord för en status, för en kommun eller för alla. · A word of its own for a status, for one municipality or for all.
---@field meetings sodertorn.meeting[] Ett organs möte, planerat eller hållet. · A meeting of a body, planned or held.
---@field memberships sodertorn.membership[] En kommuns tid i en samverkan. · A municipality's time in a cooperation.
---@field objectives sodertorn.objective[] Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field parted sodertorn.municipality[] En kommun, en region eller riket; nyckeln är den officiella koden. · A municipality, a region or the country; the key is its official code.
---@field persons sodertorn.person[] En person som innehar en plats. Personuppgifter: en roll klarar sig utan. · A person who holds a seat. Personal data: a role works without one.
---@field plans sodertorn.plan[] En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field script_runs sodertorn.script_run[] En körning av ett registrerat skript. · A run of a registered script.
---@field scripts sodertorn.script[] Ett Lua-skript som är registrerat i databasen. · A Lua script registered in the database.
---@field seats sodertorn.seat[] En plats i ett organ under en tid, vem som än innehar den. · A seat in a body during a time, whoever holds it.
---@field targets sodertorn.target[] Vilket värde en indikator ska nå till en viss period. · What value an indicator is to reach by a period.
---@field absence sodertorn.absence Att en kommun inte kan vara värd ett visst år. · That a municipality cannot host in a year.
---@field activity sodertorn.activity Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field adoption sodertorn.adoption En kommuns eget beslut om ett program eller ett annat gemensamt ärende. · One municipality's own decision on a programme or another joint matter.
---@field analysis sodertorn.analysis En persons skrivna analys av en jämförelse mellan kommuner. · A person's analysis, in writing, of a comparison between municipalities.
---@field body sodertorn.body En kommitté, en ledningsgrupp, ett nätverk, ett kansli eller en kommunstyrelse. · A committee, management group, network, secretariat or municipal board.
---@field decision sodertorn.decision Vad ett organ beslutade en viss dag. · What a body decided on a day.
---@field dissemination sodertorn.dissemination Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field effort sodertorn.effort En insats i påverkansarbetet. · One effort of advocacy.
---@field frozen_table sodertorn.frozen_table En tabell som den var när uppföljningstillfället frystes. · A table as it was when its report occasion was frozen.
---@field group_member sodertorn.group_member En kommun i en kommungrupp. · One municipality of a group.
---@field host_pair sodertorn.host_pair Att två kommuner önskar vara värdar tillsammans, eller inte får vara det. · That two municipalities wish to host together, or may not.
---@field hosting sodertorn.hosting En värd för en upplaga. · One host of an edition.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field label sodertorn.label Ett eget ord för en status, för en kommun eller för alla. · A word of its own for a status, for one municipality or for all.
---@field meeting sodertorn.meeting Ett organs möte, planerat eller hållet. · A meeting of a body, planned or held.
---@field membership sodertorn.membership En kommuns tid i en samverkan. · A municipality's time in a cooperation.
---@field municipality sodertorn.municipality En kommun, en region eller riket; nyckeln är den officiella koden. · A municipality, a region or the country; the key is its official code.
---@field objective sodertorn.objective Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field person sodertorn.person En person som innehar en plats. Personuppgifter: en roll klarar sig utan. · A person who holds a seat. Personal data: a role works without one.
---@field plan sodertorn.plan En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field script sodertorn.script Ett Lua-skript som är registrerat i databasen. · A Lua script registered in the database.
---@field script_run sodertorn.script_run En körning av ett registrerat skript. · A run of a registered script.
---@field seat sodertorn.seat En plats i ett organ under en tid, vem som än innehar den. · A seat in a body during a time, whoever holds it.
---@field target sodertorn.target Vilket värde en indikator ska nå till en viss period. · What value an indicator is to reach by a period.

---medlemskap: En kommuns tid i en samverkan.
---
---membership: A municipality's time in a cooperation.
---@class sodertorn.membership : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan som kommunen är med i. · The cooperation.
---@field municipality sodertorn.municipality Medlemmen. · The member.
---@field joined string Första dagen som medlem; tomt om kommunen var med från början. · First day as a member; absent when it was one from the start.
---@field left string Första dagen då kommunen inte längre är medlem; tomt så länge den är det. · First day no longer a member; absent while it is one.
---@field cost_share number Kommunens del av de gemensamma kostnaderna, i procent. · Its part of the joint costs, in percent.
---@field weight integer Hur tungt kommunen väger när turerna fördelas; 1 om inget anges. · Its weight when turns are shared out; 1 when absent.

---kommungrupp: En namngiven grupp av kommuner att jämföra med.
---
---municipality group: A named group of municipalities to compare with.
---@class sodertorn.municipality_group : sodertorn.record
---@field name string Vad gruppen heter. · What it is called.
---@field note string Hur gruppen har valts. · How the group was chosen.
---@field analyses sodertorn.analysis[] En persons skrivna analys av en jämförelse mellan kommuner. · A person's analysis, in writing, of a comparison between municipalities.
---@field members sodertorn.group_member[] En kommun i en kommungrupp. · One municipality of a group.
---@field analysis sodertorn.analysis En persons skrivna analys av en jämförelse mellan kommuner. · A person's analysis, in writing, of a comparison between municipalities.
---@field group_member sodertorn.group_member En kommun i en kommungrupp. · One municipality of a group.

---gruppmedlem: En kommun i en kommungrupp.
---
---group member: One municipality of a group.
---@class sodertorn.group_member : sodertorn.record
---@field municipality_group sodertorn.municipality_group Gruppen. · The group.
---@field municipality sodertorn.municipality Kommunen som ingår i gruppen. · The member.

---organ: En kommitté, en ledningsgrupp, ett nätverk, ett kansli eller en kommunstyrelse.
---
---body: A committee, management group, network, secretariat or municipal board.
---@class sodertorn.body : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan som organet hör till. · The cooperation it belongs to.
---@field municipality sodertorn.municipality Kommunen vars organ det är; tomt för ett gemensamt organ. · The municipality whose board it is; absent for a joint body.
---@field parent sodertorn.body Organet som det svarar inför. · The body it answers to.
---@field role "committee"|"management_group"|"network"|"secretariat"|"board"|"council" Vad det är för slags organ. · What sort of body it is.
---@field name string Vad organet heter. · What it is called.
---@field purpose string Vad organet gör. · What it does.
---@field members_are string Vilka som sitter i organet, efter befattning. · Who sits in it, by office.
---@field meetings_per_year integer Hur ofta organet minst sammanträder. · How often it meets at least.
---@field seat_per_municipality boolean Om varje medlemskommun har en plats, så att en tom plats är en brist. · Whether each member municipality has a seat, so that an empty one is missing.
---@field began string Dagen då organet började. · The day it began.
---@field ended string Dagen då organet upphörde. · The day it ended.
---@field seated fun(self: sodertorn.body, options?: sodertorn.options.body_seated): sodertorn.row.body_seats[] Vilka som satt en dag. · Who sat on a day.
---@field said fun(self: sodertorn.body, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field children sodertorn.body[] En kommitté, en ledningsgrupp, ett nätverk, ett kansli eller en kommunstyrelse. · A committee, management group, network, secretariat or municipal board.
---@field decisions sodertorn.decision[] Vad ett organ beslutade en viss dag. · What a body decided on a day.
---@field focus_areas sodertorn.focus_area[] Ett område som programmet prioriterar. · A field that the programme gives priority.
---@field hosted_conferences sodertorn.conference[] En återkommande konferens. · A recurring conference.
---@field hostings sodertorn.hosting[] En värd för en upplaga. · One host of an edition.
---@field indicators sodertorn.indicator[] Något som mäts, per kommun och period. · Something that is measured, per municipality and period.
---@field meetings sodertorn.meeting[] Ett organs möte, planerat eller hållet. · A meeting of a body, planned or held.
---@field objectives sodertorn.objective[] Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field plans sodertorn.plan[] En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field seats sodertorn.seat[] En plats i ett organ under en tid, vem som än innehar den. · A seat in a body during a time, whoever holds it.
---@field themed_conferences sodertorn.conference[] En återkommande konferens. · A recurring conference.
---@field body sodertorn.body En kommitté, en ledningsgrupp, ett nätverk, ett kansli eller en kommunstyrelse. · A committee, management group, network, secretariat or municipal board.
---@field conference sodertorn.conference En återkommande konferens. · A recurring conference.
---@field decision sodertorn.decision Vad ett organ beslutade en viss dag. · What a body decided on a day.
---@field focus_area sodertorn.focus_area Ett område som programmet prioriterar. · A field that the programme gives priority.
---@field hosting sodertorn.hosting En värd för en upplaga. · One host of an edition.
---@field indicator sodertorn.indicator Något som mäts, per kommun och period. · Something that is measured, per municipality and period.
---@field meeting sodertorn.meeting Ett organs möte, planerat eller hållet. · A meeting of a body, planned or held.
---@field objective sodertorn.objective Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field plan sodertorn.plan En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field seat sodertorn.seat En plats i ett organ under en tid, vem som än innehar den. · A seat in a body during a time, whoever holds it.

---person: En person som innehar en plats. Personuppgifter: en roll klarar sig utan.
---
---person: A person who holds a seat. Personal data: a role works without one.
---@class sodertorn.person : sodertorn.record
---@field name string Personens fullständiga namn. · Full name.
---@field email string E-postadress. · E-mail address.
---@field phone string Telefonnummer. · Telephone number.
---@field municipality sodertorn.municipality Kommunen där personen är anställd eller förtroendevald. · The municipality that employs or elected the person.
---@field retain_until string Dagen efter vilken personuppgifterna ska raderas. · The day after which the personal data is to be erased.
---@field erased string Dagen då personuppgifterna raderades; platserna står kvar. · The day the personal data was erased; the seats remain.
---@field document fun(self: sodertorn.person): sodertorn.row.person_document[] Allt som finns om personen. · All that is held on the person.
---@field activities sodertorn.activity[] Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field seats sodertorn.seat[] En plats i ett organ under en tid, vem som än innehar den. · A seat in a body during a time, whoever holds it.
---@field activity sodertorn.activity Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field seat sodertorn.seat En plats i ett organ under en tid, vem som än innehar den. · A seat in a body during a time, whoever holds it.

---plats: En plats i ett organ under en tid, vem som än innehar den.
---
---seat: A seat in a body during a time, whoever holds it.
---@class sodertorn.seat : sodertorn.record
---@field body sodertorn.body Organet som platsen finns i. · The body.
---@field municipality sodertorn.municipality Kommunen som platsen företräder. · The municipality the seat speaks for.
---@field role "chair"|"vice_chair"|"member"|"substitute"|"convenor"|"secretary"|"staff" Platsens roll i organet. · The role of the seat.
---@field person sodertorn.person Vem som innehar platsen; får saknas. · Who holds it; may be absent.
---@field office string Befattningen som platsen följer, till exempel kommundirektör. · The office that goes with the seat, such as kommundirektör.
---@field since string Första dagen. · First day.
---@field until string Första dagen då den inte längre gäller. · The first day that it no longer holds.
---@field said fun(self: sodertorn.seat, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field attendance sodertorn.attendance[] Om en plats var företrädd vid ett möte. · Whether a seat was taken at a meeting.

---styrdokument: Ett dokument som styr samverkan.
---
---governing document: A document that governs the cooperation.
---@class sodertorn.governing_document : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan som dokumentet styr. · The cooperation.
---@field title string Dokumentets titel. · Its title.
---@field decided string Dagen då det beslutades. · The day it was decided.
---@field reference string Var dokumentet finns: diarienummer eller adress. · Where it is to be found: diary number or address.
---@field replaces sodertorn.governing_document Dokumentet som det ersatte. · The document it replaced.
---@field answers fun(self: sodertorn.governing_document, options?: sodertorn.options.record_answers): sodertorn.row.adoptions[] Vad var och en har beslutat. · What each has answered.
---@field matters sodertorn.matter[] Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field replaced_by sodertorn.governing_document[] Ett dokument som styr samverkan. · A document that governs the cooperation.
---@field governing_document sodertorn.governing_document Ett dokument som styr samverkan. · A document that governs the cooperation.
---@field matter sodertorn.matter Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.

---möte: Ett organs möte, planerat eller hållet.
---
---meeting: A meeting of a body, planned or held.
---@class sodertorn.meeting : sodertorn.record
---@field body sodertorn.body Organet som möts. · The body that meets.
---@field municipality sodertorn.municipality Kommunen vars organ det är; tomt för ett gemensamt organ. · The municipality whose body it is; absent for a joint body.
---@field title string Vad mötet heter, när det inte bara är organets möte. · What it is called, when it is not just the body's meeting.
---@field role "ordinary"|"extra"|"planning" Ordinarie möte om inget anges. · An ordinary meeting when absent.
---@field date string Dagen, eller den första av dem. · The day, or the first of them.
---@field until string Den sista dagen, när mötet varar flera. · The last day, when it takes several.
---@field place string Var man möts. · Where.
---@field status "planned"|"held"|"cancelled" Vad det blev av mötet. · What became of it.
---@field reference string Var kallelsen eller protokollet finns. · Where the notice or the minutes are.
---@field said fun(self: sodertorn.meeting, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field agenda sodertorn.agenda_item[] En punkt på ett mötes dagordning. · A line of a meeting's agenda.
---@field attendance sodertorn.attendance[] Om en plats var företrädd vid ett möte. · Whether a seat was taken at a meeting.
---@field decisions sodertorn.decision[] Vad ett organ beslutade en viss dag. · What a body decided on a day.
---@field agenda_item sodertorn.agenda_item En punkt på ett mötes dagordning. · A line of a meeting's agenda.
---@field decision sodertorn.decision Vad ett organ beslutade en viss dag. · What a body decided on a day.

---beslut: Vad ett organ beslutade en viss dag.
---
---decision: What a body decided on a day.
---@class sodertorn.decision : sodertorn.record
---@field body sodertorn.body Vilket organ som beslutade. · Who decided.
---@field municipality sodertorn.municipality Kommunen vars organ det är; tomt för ett gemensamt organ. · The municipality whose body it is; absent for a joint body.
---@field date string Dagen för beslutet. · The day.
---@field paragraph string Paragrafen i protokollet. · Paragraph of the minutes.
---@field title string Vad ärendet gällde. · What the matter was.
---@field outcome "approved"|"rejected"|"referred_back"|"noted"|"amended" Hur det gick. · What came of it.
---@field reference string Var protokollet finns: diarienummer eller adress. · Where the minutes are: diary number or address.
---@field note string Annat som är värt att veta. · Anything else worth knowing.
---@field meeting sodertorn.meeting Mötet där beslutet togs. · The meeting at which it was taken.
---@field said fun(self: sodertorn.decision, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field adoptions sodertorn.adoption[] En kommuns eget beslut om ett program eller ett annat gemensamt ärende. · One municipality's own decision on a programme or another joint matter.
---@field agenda_items sodertorn.agenda_item[] En punkt på ett mötes dagordning. · A line of a meeting's agenda.
---@field amendments sodertorn.amendment[] En ändring av ett program under dess period. · A change of a programme during its period.
---@field closed_plans sodertorn.plan[] En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field directions sodertorn.direction[] En beslutad inriktning för det gemensamma påverkansarbetet. · A decided direction of the joint advocacy.
---@field editions sodertorn.edition[] Ett års upplaga av en konferens, hållen eller inte. · A conference of one year, held or not.
---@field frames sodertorn.frame_use[] Att samverkan har tagit upp en målram, så att programmet ska kopplas till den. · That the cooperation has taken up a frame, so that its programme is to be linked to it.
---@field hostings sodertorn.hosting[] En värd för en upplaga. · One host of an edition.
---@field matters sodertorn.matter[] Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field plans sodertorn.plan[] En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field targets sodertorn.target[] Vilket värde en indikator ska nå till en viss period. · What value an indicator is to reach by a period.
---@field adoption sodertorn.adoption En kommuns eget beslut om ett program eller ett annat gemensamt ärende. · One municipality's own decision on a programme or another joint matter.
---@field agenda_item sodertorn.agenda_item En punkt på ett mötes dagordning. · A line of a meeting's agenda.
---@field amendment sodertorn.amendment En ändring av ett program under dess period. · A change of a programme during its period.
---@field direction sodertorn.direction En beslutad inriktning för det gemensamma påverkansarbetet. · A decided direction of the joint advocacy.
---@field edition sodertorn.edition Ett års upplaga av en konferens, hållen eller inte. · A conference of one year, held or not.
---@field frame_use sodertorn.frame_use Att samverkan har tagit upp en målram, så att programmet ska kopplas till den. · That the cooperation has taken up a frame, so that its programme is to be linked to it.
---@field hosting sodertorn.hosting En värd för en upplaga. · One host of an edition.
---@field matter sodertorn.matter Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field plan sodertorn.plan En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field target sodertorn.target Vilket värde en indikator ska nå till en viss period. · What value an indicator is to reach by a period.

---utvecklingsprogram: Det gemensamma utvecklingsprogrammet för en period.
---
---programme: The shared development programme of one period.
---@class sodertorn.programme : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan vars program det är. · Whose programme it is.
---@field title string Programmets titel. · Its title.
---@field vision string Visionen. · The vision.
---@field overall_goal string Det övergripande målet. · The overall goal.
---@field purpose string Vad programmet är till för. · What the programme is for.
---@field principle string Det som genomsyrar alla delar, till exempel hållbar utveckling. · What runs through every part of it, such as sustainable development.
---@field valid_from integer Första året som programmet gäller. · First year it is valid.
---@field valid_until integer Sista året som programmet gäller. · Last year it is valid.
---@field target_year integer Året som programmet blickar fram emot. · The year the programme looks toward.
---@field document_date string Datumet på dokumentet. · The date of the document.
---@field reference string Var dokumentet finns. · Where the document is.
---@field replaces sodertorn.programme Programmet som det följer på. · The programme it follows upon.
---@field sub_goals_per_focus_area integer Hur många delmål dokumentet säger att varje fokusområde har; kontrollen räknar mot det. · How many sub-goals the document says each focus area has; what the check counts against.
---@field adoptions fun(self: sodertorn.programme): sodertorn.Adoption[] Vem som har antagit det och vem som inte har det. · Who has adopted it and who has not.
---@field amended fun(self: sodertorn.programme, options?: sodertorn.options.programme_amended): sodertorn.row.amendment_changes[] Vad som har ändrats i det. · What has been amended in it.
---@field called fun(self: sodertorn.programme, level: string, count?: integer): string Vad en nivå kallas i det, om en eller flera. · What a level is called in it, of one or several.
---@field called_all fun(self: sodertorn.programme, rows: table[]): string, string Vad några rader kallas tillsammans, om en och om flera. · What some rows are called together, of one and of several.
---@field coverage fun(self: sodertorn.programme, options?: sodertorn.options.programme_coverage): sodertorn.row.coverage[] Vad i ett ramverk som det täcker. · What of a framework it covers.
---@field deviating fun(self: sodertorn.programme, states: table[]): table[], string De delar som avviker, den värsta först, var och en med varför; och i en mening hur många de är. · The parts that deviate, the worst first, each with why; and in a sentence how many they are.
---@field focus_areas sodertorn.focus_area[] Dess fokusområden. · Its focus areas.
---@field goals sodertorn.goal[] Dess mål, på alla nivåer. · Its goals, at every level.
---@field headline fun(self: sodertorn.programme, states: table[]): string En mening om vad som avviker och varför. · One sentence on what deviates and why.
---@field parts fun(self: sodertorn.programme, options?: sodertorn.options.programme_parts): sodertorn.row.programme_tree[] Dess delar som de var en dag. · Its parts as they were on a day.
---@field plans_in fun(self: sodertorn.programme, options?: sodertorn.options.programme_plans_in): sodertorn.plan[] Den senaste planen till och med ett år, av varje sort och organ. · The last plan up to a year, of each sort and body.
---@field predecessors fun(self: sodertorn.programme, options?: sodertorn.options.programme_predecessors): sodertorn.row.successions[] Varifrån delmålen kom. · Where its sub-goals came from.
---@field sections fun(self: sodertorn.programme, options?: sodertorn.options.programme_sections): sodertorn.Section[] Delarna grupperade som en rapport har dem. · The parts grouped as a report has them.
---@field state string|nil Hur långt det har kommit: draft, proposed, in_force eller succeeded. · How far it has come: draft, proposed, in_force or succeeded.
---@field sub_goals sodertorn.sub_goal[] Dess delmål, på alla nivåer. · Its sub-goals, at every level.
---@field successors fun(self: sodertorn.programme, options?: sodertorn.options.programme_successors): sodertorn.row.successions[] Vart delmålen tog vägen. · Where its sub-goals went.
---@field validity string Från och till vilket år det gäller. · From and until which year it is valid.
---@field answers fun(self: sodertorn.programme, options?: sodertorn.options.record_answers): sodertorn.row.adoptions[] Vad var och en har beslutat. · What each has answered.
---@field assess fun(self: sodertorn.programme, options?: sodertorn.options.record_assess): sodertorn.Assessment Bedömer hur det går, med förklaring: status, text, rows. · Assesses how it goes, with an explanation: status, text, rows.
---@field tree fun(self: sodertorn.programme, options?: sodertorn.options.record_tree): sodertorn.Part[] Alla delar under, var och en efter den som den ligger i. · All parts below, each after the one it lies in.
---@field amendments sodertorn.amendment[] En ändring av ett program under dess period. · A change of a programme during its period.
---@field areas sodertorn.area[] En del av ett program, med sina fokusområden. · A part of a programme that holds focus areas.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field level_names sodertorn.level_name[] Vad en nivå kallas i ett program. · What a level is called in a programme.
---@field links sodertorn.link[] Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field matters sodertorn.matter[] Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field measures sodertorn.measure[] Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objectives sodertorn.objective[] Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field occasions sodertorn.occasion[] Ett tillfälle för rapportering, vars siffror fryses. · A time of reporting, whose figures are frozen.
---@field plans sodertorn.plan[] En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field replaced_by sodertorn.programme[] Det gemensamma utvecklingsprogrammet för en period. · The shared development programme of one period.
---@field adoption sodertorn.adoption En kommuns eget beslut om ett program eller ett annat gemensamt ärende. · One municipality's own decision on a programme or another joint matter.
---@field amendment sodertorn.amendment En ändring av ett program under dess period. · A change of a programme during its period.
---@field area sodertorn.area En del av ett program, med sina fokusområden. · A part of a programme that holds focus areas.
---@field focus_area sodertorn.focus_area Ett område som programmet prioriterar. · A field that the programme gives priority.
---@field goal sodertorn.goal Målet för ett fokusområde. · The goal of a focus area.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field level_name sodertorn.level_name Vad en nivå kallas i ett program. · What a level is called in a programme.
---@field link sodertorn.link Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field matter sodertorn.matter Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field measure sodertorn.measure Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objective sodertorn.objective Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field occasion sodertorn.occasion Ett tillfälle för rapportering, vars siffror fryses. · A time of reporting, whose figures are frozen.
---@field plan sodertorn.plan En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field programme sodertorn.programme Det gemensamma utvecklingsprogrammet för en period. · The shared development programme of one period.
---@field sub_goal sodertorn.sub_goal En del av ett mål. · One part of a goal.

---ändring: En ändring av ett program under dess period.
---
---amendment: A change of a programme during its period.
---@class sodertorn.amendment : sodertorn.record
---@field programme sodertorn.programme Programmet som ändrades. · The programme.
---@field date string Dagen då ändringen beslutades. · The day it was decided.
---@field title string Vad som ändrades. · What changed.
---@field decision sodertorn.decision Beslutet om ändringen. · The decision.
---@field reference string Var ändringen går att läsa. · Where it is to be read.
---@field answers fun(self: sodertorn.amendment, options?: sodertorn.options.record_answers): sodertorn.row.adoptions[] Vad var och en har beslutat. · What each has answered.
---@field changes sodertorn.amendment_change[] Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field matters sodertorn.matter[] Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field amendment_change sodertorn.amendment_change Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field matter sodertorn.matter Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.

---område: En del av ett program, med sina fokusområden.
---
---area: A part of a programme that holds focus areas.
---@class sodertorn.area : sodertorn.record
---@field programme sodertorn.programme Programmet som området ingår i. · The programme.
---@field position integer Ordningen i programmet, räknat från 1. · Its position in the programme, from 1.
---@field name string Områdets namn. · Its name.
---@field description string Vad programmet säger om området. · What the programme says of it.
---@field since string Första dagen som delen ingår, när den kom till under perioden. · The first day it is a part, when it came in during the period.
---@field until string Första dagen då delen inte längre ingår. · The first day it is no longer a part.
---@field assess fun(self: sodertorn.area, options?: sodertorn.options.record_assess): sodertorn.Assessment Bedömer hur det går, med förklaring: status, text, rows. · Assesses how it goes, with an explanation: status, text, rows.
---@field tree fun(self: sodertorn.area, options?: sodertorn.options.record_tree): sodertorn.Part[] Alla delar under, var och en efter den som den ligger i. · All parts below, each after the one it lies in.
---@field changes sodertorn.amendment_change[] Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field focus_areas sodertorn.focus_area[] Ett område som programmet prioriterar. · A field that the programme gives priority.
---@field goals sodertorn.goal[] Målet för ett fokusområde. · The goal of a focus area.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field links sodertorn.link[] Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measures sodertorn.measure[] Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objectives sodertorn.objective[] Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field sub_goals sodertorn.sub_goal[] En del av ett mål. · One part of a goal.
---@field amendment_change sodertorn.amendment_change Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field focus_area sodertorn.focus_area Ett område som programmet prioriterar. · A field that the programme gives priority.
---@field goal sodertorn.goal Målet för ett fokusområde. · The goal of a focus area.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field link sodertorn.link Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measure sodertorn.measure Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objective sodertorn.objective Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field sub_goal sodertorn.sub_goal En del av ett mål. · One part of a goal.

---fokusområde: Ett område som programmet prioriterar.
---
---focus area: A field that the programme gives priority.
---@class sodertorn.focus_area : sodertorn.record
---@field area sodertorn.area Området som fokusområdet ligger i. · The area it lies in.
---@field position integer Ordningen i området, räknat från 1. · Its position in the area, from 1.
---@field name string Fokusområdets namn. · Its name.
---@field description string Vad programmet säger om fokusområdet. · What the programme says of it.
---@field network sodertorn.body Chefsnätverket som genomför det. · The network of managers that carries it out.
---@field programme sodertorn.programme Programmet som fokusområdet ligger direkt i. · The programme, when it lies in that itself.
---@field since string Första dagen som delen ingår, när den kom till under perioden. · The first day it is a part, when it came in during the period.
---@field until string Första dagen då delen inte längre ingår. · The first day it is no longer a part.
---@field assess fun(self: sodertorn.focus_area, options?: sodertorn.options.record_assess): sodertorn.Assessment Bedömer hur det går, med förklaring: status, text, rows. · Assesses how it goes, with an explanation: status, text, rows.
---@field tree fun(self: sodertorn.focus_area, options?: sodertorn.options.record_tree): sodertorn.Part[] Alla delar under, var och en efter den som den ligger i. · All parts below, each after the one it lies in.
---@field changes sodertorn.amendment_change[] Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field efforts sodertorn.effort_goal[] Att en insats tjänade en del av programmet. · That an effort served a part of the programme.
---@field goals sodertorn.goal[] Målet för ett fokusområde. · The goal of a focus area.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field links sodertorn.link[] Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measures sodertorn.measure[] Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objectives sodertorn.objective[] Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field sub_goals sodertorn.sub_goal[] En del av ett mål. · One part of a goal.
---@field amendment_change sodertorn.amendment_change Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field effort_goal sodertorn.effort_goal Att en insats tjänade en del av programmet. · That an effort served a part of the programme.
---@field goal sodertorn.goal Målet för ett fokusområde. · The goal of a focus area.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field link sodertorn.link Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measure sodertorn.measure Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objective sodertorn.objective Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field sub_goal sodertorn.sub_goal En del av ett mål. · One part of a goal.

---mål: Målet för ett fokusområde.
---
---goal: The goal of a focus area.
---@class sodertorn.goal : sodertorn.record
---@field focus_area sodertorn.focus_area Fokusområdet som målet gäller. · The focus area.
---@field position integer Ordningen i fokusområdet, räknat från 1. · Its position in the focus area, from 1.
---@field title string Målets ord i programmet. · Its words in the programme.
---@field area sodertorn.area Området som målet ligger direkt i. · The area, when it lies in that itself.
---@field programme sodertorn.programme Programmet som målet ligger direkt i. · The programme, when it lies in that itself.
---@field description string Vad programmet säger om målet. · What the programme says of it.
---@field since string Första dagen som delen ingår, när den kom till under perioden. · The first day it is a part, when it came in during the period.
---@field until string Första dagen då delen inte längre ingår. · The first day it is no longer a part.
---@field assess fun(self: sodertorn.goal, options?: sodertorn.options.record_assess): sodertorn.Assessment Bedömer hur det går, med förklaring: status, text, rows. · Assesses how it goes, with an explanation: status, text, rows.
---@field tree fun(self: sodertorn.goal, options?: sodertorn.options.record_tree): sodertorn.Part[] Alla delar under, var och en efter den som den ligger i. · All parts below, each after the one it lies in.
---@field changes sodertorn.amendment_change[] Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field efforts sodertorn.effort_goal[] Att en insats tjänade en del av programmet. · That an effort served a part of the programme.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field links sodertorn.link[] Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measures sodertorn.measure[] Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objectives sodertorn.objective[] Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field sub_goals sodertorn.sub_goal[] En del av ett mål. · One part of a goal.
---@field amendment_change sodertorn.amendment_change Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field effort_goal sodertorn.effort_goal Att en insats tjänade en del av programmet. · That an effort served a part of the programme.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field link sodertorn.link Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measure sodertorn.measure Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objective sodertorn.objective Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field sub_goal sodertorn.sub_goal En del av ett mål. · One part of a goal.

---delmål: En del av ett mål.
---
---sub-goal: One part of a goal.
---@class sodertorn.sub_goal : sodertorn.record
---@field goal sodertorn.goal Målet som delmålet hör till. · The goal.
---@field position integer Ordningen under målet, räknat från 1. · Its position under the goal, from 1.
---@field title string Delmålets ord i programmet. · Its words in the programme.
---@field weight number Hur tungt delmålet väger i sitt mål; 1 om inget anges. · Its weight in its goal; 1 when absent.
---@field focus_area sodertorn.focus_area Fokusområdet som delmålet ligger direkt i. · The focus area, when it lies in that itself.
---@field area sodertorn.area Området som delmålet ligger direkt i. · The area, when it lies in that itself.
---@field programme sodertorn.programme Programmet som delmålet ligger direkt i. · The programme, when it lies in that itself.
---@field description string Vad programmet säger om delmålet. · What the programme says of it.
---@field since string Första dagen som delen ingår, när den kom till under perioden. · The first day it is a part, when it came in during the period.
---@field until string Första dagen då delen inte längre ingår. · The first day it is no longer a part.
---@field assess fun(self: sodertorn.sub_goal, options?: sodertorn.options.record_assess): sodertorn.Assessment Bedömer hur det går, med förklaring: status, text, rows. · Assesses how it goes, with an explanation: status, text, rows.
---@field tree fun(self: sodertorn.sub_goal, options?: sodertorn.options.record_tree): sodertorn.Part[] Alla delar under, var och en efter den som den ligger i. · All parts below, each after the one it lies in.
---@field lineage fun(self: sodertorn.sub_goal, options?: sodertorn.options.sub_goal_lineage): sodertorn.row.lineage[] Delmålet genom programmen, med hur det gick. · The sub-goal through the programmes, with how it went.
---@field changes sodertorn.amendment_change[] Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field efforts sodertorn.effort_goal[] Att en insats tjänade en del av programmet. · That an effort served a part of the programme.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field links sodertorn.link[] Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measures sodertorn.measure[] Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objectives sodertorn.objective[] Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field predecessors sodertorn.succession[] Hur ett delmål levde vidare i nästa program. · How a sub-goal lived on in the next programme.
---@field successors sodertorn.succession[] Hur ett delmål levde vidare i nästa program. · How a sub-goal lived on in the next programme.
---@field amendment_change sodertorn.amendment_change Vad en ändring gjorde med en del av programmet. · What an amendment did to one part of the programme.
---@field effort_goal sodertorn.effort_goal Att en insats tjänade en del av programmet. · That an effort served a part of the programme.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field link sodertorn.link Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measure sodertorn.measure Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field objective sodertorn.objective Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field succession sodertorn.succession Hur ett delmål levde vidare i nästa program. · How a sub-goal lived on in the next programme.

---ändrad del: Vad en ändring gjorde med en del av programmet.
---
---changed part: What an amendment did to one part of the programme.
---@class sodertorn.amendment_change : sodertorn.record
---@field amendment sodertorn.amendment Ändringen. · The amendment.
---@field role "reworded"|"added"|"removed" Om delen fick ny lydelse, kom till eller utgick. · Whether the part was reworded, added or removed.
---@field area sodertorn.area Delen, när den är ett område. · The part, when it is an area.
---@field focus_area sodertorn.focus_area Delen, när den är ett fokusområde. · The part, when it is a focus area.
---@field goal sodertorn.goal Delen, när den är ett mål. · The part, when it is a goal.
---@field sub_goal sodertorn.sub_goal Delen, när den är ett delmål. · The part, when it is a sub-goal.
---@field before string Delens ord före ändringen. · Its words before.
---@field after string Delens ord efter ändringen. · Its words after.

---nivåord: Vad en nivå kallas i ett program.
---
---level name: What a level is called in a programme.
---@class sodertorn.level_name : sodertorn.record
---@field programme sodertorn.programme Programmet vars ord det är. · The programme whose word it is.
---@field level "area"|"focus_area"|"goal"|"sub_goal"|"objective" Nivån som ordet står för. · The level.
---@field name string Ordet för en. · The word for one.
---@field plural string Ordet för flera. · The word for several.

---efterföljd: Hur ett delmål levde vidare i nästa program.
---
---succession: How a sub-goal lived on in the next programme.
---@class sodertorn.succession : sodertorn.record
---@field earlier sodertorn.sub_goal Delmålet i det tidigare programmet. · The sub-goal of the earlier programme.
---@field later sodertorn.sub_goal Delmålet som för det vidare; tomt om det upphörde. · The sub-goal that carries it on; absent when it ended.
---@field note string Varför. · Why.

---målram: En ram av mål utanför samverkan, till exempel en regional plan.
---
---frame: A frame of goals outside the cooperation, such as a regional plan.
---@class sodertorn.frame : sodertorn.record
---@field name string Ramens namn. · Its name.
---@field issuer string Vem som beslutade om ramen. · Who decided it.
---@field description string Vad ramen är. · What it is.
---@field goals sodertorn.regional_goal[] Ett mål i en målram. · One goal of a frame.
---@field uses sodertorn.frame_use[] Att samverkan har tagit upp en målram, så att programmet ska kopplas till den. · That the cooperation has taken up a frame, so that its programme is to be linked to it.
---@field frame_use sodertorn.frame_use Att samverkan har tagit upp en målram, så att programmet ska kopplas till den. · That the cooperation has taken up a frame, so that its programme is to be linked to it.
---@field regional_goal sodertorn.regional_goal Ett mål i en målram. · One goal of a frame.

---antagen målram: Att samverkan har tagit upp en målram, så att programmet ska kopplas till den.
---
---frame in use: That the cooperation has taken up a frame, so that its programme is to be linked to it.
---@class sodertorn.frame_use : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan som har tagit upp den. · The cooperation.
---@field frame sodertorn.frame Målramen. · The frame.
---@field since string Första dagen. · First day.
---@field until string Första dagen då den inte längre gäller. · The first day that it no longer holds.
---@field decision sodertorn.decision Beslutet om den. · The decision on it.

---regionalt mål: Ett mål i en målram.
---
---regional goal: One goal of a frame.
---@class sodertorn.regional_goal : sodertorn.record
---@field frame sodertorn.frame Ramen som målet ingår i. · The frame.
---@field position integer Ordningen i ramen, räknat från 1. · Its position in the frame, from 1.
---@field title string Målets ord. · Its words.
---@field links sodertorn.link[] Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field link sodertorn.link Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.

---plan: En årlig verksamhetsplan, eller ett nätverks handlingsplan.
---
---plan: An annual operational plan, or a network's action plan.
---@class sodertorn.plan : sodertorn.record
---@field programme sodertorn.programme Programmet som planen gör konkret. · The programme it makes concrete.
---@field role "operational"|"action" Verksamhetsplan eller handlingsplan. · Whether it is an operational plan or an action plan.
---@field body sodertorn.body Organet vars plan det är. · Whose plan it is.
---@field municipality sodertorn.municipality Kommunen vars plan det är; tomt för en gemensam plan. · The municipality whose plan it is; absent for a joint plan.
---@field year integer Året som planen gäller. · The year it is for.
---@field title string Planens titel. · Its title.
---@field budget number Planens budget i kronor. · Its budget in kronor.
---@field decision sodertorn.decision Beslutet om planen. · The decision on it.
---@field follows sodertorn.plan Planen för året före, när dess aktiviteter har förts över hit. · The plan of the year before, when its activities were carried over.
---@field closed string Dagen då planens år stängdes. · The day the plan's year was closed.
---@field closing sodertorn.decision Beslutet att stänga planens år. · The decision to close the plan's year.
---@field costs fun(self: sodertorn.plan): sodertorn.row.plan_costs[] Vad planen kostar. · What the plan costs.
---@field shares fun(self: sodertorn.plan): sodertorn.row.plan_shares[] Vad den kostar vem. · What it costs whom.
---@field answers fun(self: sodertorn.plan, options?: sodertorn.options.record_answers): sodertorn.row.adoptions[] Vad var och en har beslutat. · What each has answered.
---@field said fun(self: sodertorn.plan, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field activities sodertorn.activity[] Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field budget_lines sodertorn.budget_line[] En rad i en plans budget, och hur den fördelas. · A line of a plan's budget, and how it is shared.
---@field corrections sodertorn.correction[] Att en stängd plan rättades, och varför. · That a closed plan was corrected, and why.
---@field followed_by sodertorn.plan[] En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field matters sodertorn.matter[] Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field objectives sodertorn.objective[] Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field occasions sodertorn.occasion[] Ett tillfälle för rapportering, vars siffror fryses. · A time of reporting, whose figures are frozen.
---@field targets sodertorn.target[] Vilket värde en indikator ska nå till en viss period. · What value an indicator is to reach by a period.
---@field activity sodertorn.activity Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field budget_line sodertorn.budget_line En rad i en plans budget, och hur den fördelas. · A line of a plan's budget, and how it is shared.
---@field correction sodertorn.correction Att en stängd plan rättades, och varför. · That a closed plan was corrected, and why.
---@field matter sodertorn.matter Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field objective sodertorn.objective Vad en plan vill uppnå för ett delmål. · What a plan wants to reach for a sub-goal.
---@field occasion sodertorn.occasion Ett tillfälle för rapportering, vars siffror fryses. · A time of reporting, whose figures are frozen.
---@field plan sodertorn.plan En årlig verksamhetsplan, eller ett nätverks handlingsplan. · An annual operational plan, or a network's action plan.
---@field target sodertorn.target Vilket värde en indikator ska nå till en viss period. · What value an indicator is to reach by a period.

---verksamhetsmål: Vad en plan vill uppnå för ett delmål.
---
---objective: What a plan wants to reach for a sub-goal.
---@class sodertorn.objective : sodertorn.record
---@field plan sodertorn.plan Planen som verksamhetsmålet står i. · The plan.
---@field sub_goal sodertorn.sub_goal Delmålet som det gör konkret. · The sub-goal it makes concrete.
---@field municipality sodertorn.municipality Kommunen vars verksamhetsmål det är; tomt när det är allas. · Whose objective it is; absent when it is everyone's.
---@field position integer Ordningen i planen, räknat från 1. · Its position in the plan, from 1.
---@field title string Verksamhetsmålets ord. · Its words.
---@field responsible sodertorn.body Organet som svarar för det. · The body that answers for it.
---@field weight number Hur tungt det väger under sitt delmål; 1 om inget anges. · Its weight under its sub-goal; 1 when absent.
---@field goal sodertorn.goal Målet, när det inte gäller ett delmål. · The goal, when it is for no sub-goal.
---@field focus_area sodertorn.focus_area Fokusområdet, när det gäller hela det. · The focus area, when it is for the whole of it.
---@field area sodertorn.area Området, när det gäller hela det. · The area, when it is for the whole of it.
---@field programme sodertorn.programme Programmet, när det gäller hela det. · The programme, when it is for the whole of it.
---@field assess fun(self: sodertorn.objective, options?: sodertorn.options.record_assess): sodertorn.Assessment Bedömer hur det går, med förklaring: status, text, rows. · Assesses how it goes, with an explanation: status, text, rows.
---@field activities sodertorn.activity[] Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field links sodertorn.link[] Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measures sodertorn.measure[] Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field activity sodertorn.activity Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field link sodertorn.link Att en del av programmet tjänar ett mål i en målram. · That a part of the programme serves a goal of a frame.
---@field measure sodertorn.measure Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.

---aktivitet: Något som görs för ett verksamhetsmål.
---
---activity: Something that is done for an objective.
---@class sodertorn.activity : sodertorn.record
---@field objective sodertorn.objective Verksamhetsmålet som aktiviteten tjänar. · The objective.
---@field plan sodertorn.plan Handlingsplanen som aktiviteten står i, när den är en annan än verksamhetsmålets plan. · The action plan it stands in, when that is another than the objective's.
---@field municipality sodertorn.municipality Kommunen som gör det; tomt när alla gör det. · Who does it; absent when all do.
---@field position integer Ordningen under verksamhetsmålet, räknat från 1. · Its position under the objective, from 1.
---@field title string Vad som görs. · What is done.
---@field responsible string Rollen som är ansvarig. · The role that is responsible.
---@field person sodertorn.person Vem som är ansvarig, vid namn; får saknas. · Who is responsible, by name; may be absent.
---@field starts string Första dagen. · First day.
---@field ends string Sista dagen. · Last day.
---@field status "not_started"|"ongoing"|"delayed"|"done"|"stopped" Hur långt aktiviteten har kommit. · How far it has come.
---@field comment string Hur det går, i ord. · How it goes, in words.
---@field finished string Dagen då arbetet blev klart eller avbröts. · The day it was done or stopped.
---@field carried_from sodertorn.activity Aktiviteten i förra årets plan som den för vidare. · The activity of last year's plan that it goes on with.
---@field said fun(self: sodertorn.activity, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field carried_to sodertorn.activity[] Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field milestones sodertorn.milestone[] En punkt på vägen för en aktivitet. · A point on the way of an activity.
---@field activity sodertorn.activity Något som görs för ett verksamhetsmål. · Something that is done for an objective.
---@field milestone sodertorn.milestone En punkt på vägen för en aktivitet. · A point on the way of an activity.

---milstolpe: En punkt på vägen för en aktivitet.
---
---milestone: A point on the way of an activity.
---@class sodertorn.milestone : sodertorn.record
---@field activity sodertorn.activity Aktiviteten. · The activity.
---@field position integer Ordningen i aktiviteten, räknat från 1. · Its position in the activity, from 1.
---@field title string Vad som ska vara nått. · What is to be reached.
---@field due string Sista dagen. · Last day.
---@field reached string Dagen då den nåddes. · The day it was reached.

---rättelse: Att en stängd plan rättades, och varför.
---
---correction: That a closed plan was corrected, and why.
---@class sodertorn.correction : sodertorn.record
---@field plan sodertorn.plan Den stängda planen. · The closed plan.
---@field date string Dagen för rättelsen. · The day.
---@field kind string Slaget av post som rättades. · The kind of the record that was corrected.
---@field record string Nyckeln till posten som rättades. · The key of the record that was corrected.
---@field field string Fältet som rättades. · The field that was corrected.
---@field before string Vad som stod. · What it said.
---@field after string Vad det rättades till. · What it was corrected to.
---@field reason string Varför. · Why.

---koppling: Att en del av programmet tjänar ett mål i en målram.
---
---link: That a part of the programme serves a goal of a frame.
---@class sodertorn.link : sodertorn.record
---@field regional_goal sodertorn.regional_goal Målet i målramen. · The goal of the frame.
---@field programme sodertorn.programme Delen, när den är hela programmet. · The part, when it is the whole programme.
---@field area sodertorn.area Delen, när den är ett område. · The part, when it is an area.
---@field focus_area sodertorn.focus_area Delen, när den är ett fokusområde. · The part, when it is a focus area.
---@field goal sodertorn.goal Delen, när den är ett mål. · The part, when it is a goal.
---@field sub_goal sodertorn.sub_goal Delen, när den är ett delmål. · The part, when it is a sub-goal.
---@field objective sodertorn.objective Delen, när den är ett verksamhetsmål. · The part, when it is an objective.
---@field note string På vilket sätt. · In what way.

---källa: Var värden kommer från, och hur källan ska anges.
---
---source: Where values come from, and how it is to be named.
---@class sodertorn.source : sodertorn.record
---@field name string Vad källan heter. · What it is called.
---@field line string Raden som villkoren kräver där råvärden visas, till exempel Källa: Kolada. · The line that its terms ask for where raw values are shown, such as Källa: Kolada.
---@field website string Källans adress. · Its address.
---@field terms string Källans villkor i korthet. · Its terms in short.
---@field indicators sodertorn.indicator[] Något som mäts, per kommun och period. · Something that is measured, per municipality and period.
---@field indicator sodertorn.indicator Något som mäts, per kommun och period. · Something that is measured, per municipality and period.

---indikator: Något som mäts, per kommun och period.
---
---indicator: Something that is measured, per municipality and period.
---@class sodertorn.indicator : sodertorn.record
---@field title string Indikatorns titel. · Its title.
---@field description string Vad den mäter, och hur. · What it measures, and how.
---@field unit string Enheten, till exempel % eller ton CO2e. · Its unit, such as % or ton CO2e.
---@field decimals integer Hur många decimaler som visas; så få som behövs om inget anges. · Decimals to show; as few as needed when absent.
---@field direction "higher"|"lower" Vilket håll som är bättre; tomt när inget av dem är det. · Which way is better; absent when neither is.
---@field measures "count"|"share"|"cumulative"|"index"|"amount" Hur värden får läggas ihop: antal summeras, andelar aldrig, och av en ackumulerad serie gäller den sista perioden. · How it may be put together: counts add, shares never do, a cumulative series takes its last period.
---@field source sodertorn.source Var värdena kommer från. · Where its values come from.
---@field owner sodertorn.body Vem som håller den aktuell. · Who keeps it up to date.
---@field by_gender boolean Om kvinnor och män redovisas var för sig. · Whether women and men are told apart.
---@field publication string När nästa värden väntas. · When the next values are expected.
---@field publication_period string Perioden som de värdena gäller. · The period those values are for.
---@field subject string Ämnesområdet som den hör till. · The subject area it belongs to.
---@field population boolean Om den är folkmängden som viktade medel räknas med. · Whether it is the population that weighted means use.
---@field rhythm "year"|"half_year"|"tertial"|"quarter"|"month" Hur ofta den mäts; som de flesta av dess värden om inget anges. · How often it is measured; as most of its values are when absent.
---@field assess fun(self: sodertorn.indicator, options?: sodertorn.options.record_assess): sodertorn.Assessment Bedömer hur det går, med förklaring: status, text, rows. · Assesses how it goes, with an explanation: status, text, rows.
---@field said fun(self: sodertorn.indicator, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field analyses sodertorn.analysis[] En persons skrivna analys av en jämförelse mellan kommuner. · A person's analysis, in writing, of a comparison between municipalities.
---@field budget_lines sodertorn.budget_line[] En rad i en plans budget, och hur den fördelas. · A line of a plan's budget, and how it is shared.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field targets sodertorn.target[] Vilket värde en indikator ska nå till en viss period. · What value an indicator is to reach by a period.
---@field uses sodertorn.measure[] Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field analysis sodertorn.analysis En persons skrivna analys av en jämförelse mellan kommuner. · A person's analysis, in writing, of a comparison between municipalities.
---@field budget_line sodertorn.budget_line En rad i en plans budget, och hur den fördelas. · A line of a plan's budget, and how it is shared.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field measure sodertorn.measure Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur. · That an indicator is followed up for a part of the programme or an objective, and how.
---@field target sodertorn.target Vilket värde en indikator ska nå till en viss period. · What value an indicator is to reach by a period.

---mått: Att en indikator följs upp för en del av programmet eller ett verksamhetsmål, och hur.
---
---measure: That an indicator is followed up for a part of the programme or an objective, and how.
---@class sodertorn.measure : sodertorn.record
---@field indicator sodertorn.indicator Indikatorn som följs upp. · The indicator.
---@field sub_goal sodertorn.sub_goal Delmålet som den följs upp för. · The sub-goal it is followed up for.
---@field objective sodertorn.objective Verksamhetsmålet som den följs upp för. · The objective it is followed up for.
---@field position integer Ordningen under målet, räknat från 1. · Its position, from 1.
---@field weight number Hur tungt den väger; 1 om inget anges. · Its weight; 1 when absent.
---@field method "linear"|"target_value"|"directional"|"growth" Hur status bedöms; linjär om inget anges. · How its status is found; linear when absent.
---@field on_track number Lägsta takt som är i fas; 0.95 om inget anges. · Least pace that is on track; 0.95 when absent.
---@field some_deviation number Lägsta takt som är viss avvikelse; 0.60 om inget anges. · Least pace that is some deviation; 0.60 when absent.
---@field note string Varför indikatorn valdes. · Why it was chosen.
---@field since string Första dagen som den följs upp; från början om inget anges. · The first day it is followed up; from the start when absent.
---@field until string Första dagen då den inte längre följs upp. · The first day it is no longer followed up.
---@field goal sodertorn.goal Målet som den följs upp för. · The goal it is followed up for.
---@field focus_area sodertorn.focus_area Fokusområdet som den följs upp för. · The focus area it is followed up for.
---@field area sodertorn.area Området som den följs upp för. · The area it is followed up for.
---@field programme sodertorn.programme Programmet som den följs upp för. · The programme it is followed up for.
---@field assess fun(self: sodertorn.measure, options?: sodertorn.options.record_assess): sodertorn.Assessment Bedömer hur det går, med förklaring: status, text, rows. · Assesses how it goes, with an explanation: status, text, rows.

---målvärde: Vilket värde en indikator ska nå till en viss period.
---
---target: What value an indicator is to reach by a period.
---@class sodertorn.target : sodertorn.record
---@field indicator sodertorn.indicator Indikatorn. · The indicator.
---@field municipality sodertorn.municipality Kommunen vars målvärde det är; tomt när det är allas. · Whose target it is; absent when it is everyone's.
---@field plan sodertorn.plan Planen som satte målvärdet. · The plan that set it.
---@field period string Perioden då värdet ska vara nått. · The period by which it is to be reached.
---@field value number Värdet som ska nås. · The value to reach.
---@field low number Undre gränsen för ett intervall att hålla sig inom. · Lower edge of a band to be within.
---@field high number Övre gränsen för ett intervall att hålla sig inom. · Upper edge of a band to be within.
---@field wanted "increase"|"decrease"|"keep"|"not_increase"|"not_decrease" Vilket håll som önskas, när ingen siffra är satt. · The wanted movement, when no number is set.
---@field base_period string Perioden att räkna från; första värdet om inget anges. · The period to count from; the first value when absent.
---@field base_value number Värdet att räkna från, när planen har bestämt ett. · The value to count from, when the plan decided one.
---@field gender "T"|"K"|"M" Vems värde det gäller; totalen om inget anges. · Whose value it is for; the total when absent.
---@field decision sodertorn.decision Beslutet om målvärdet. · The decision on it.
---@field said fun(self: sodertorn.target, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.

---uppföljningstillfälle: Ett tillfälle för rapportering, vars siffror fryses.
---
---report occasion: A time of reporting, whose figures are frozen.
---@class sodertorn.occasion : sodertorn.record
---@field programme sodertorn.programme Programmet som följs upp. · The programme that is followed up.
---@field plan sodertorn.plan Planen som följs upp. · The plan that is followed up.
---@field title string Vad tillfället heter. · What it is called.
---@field role "forecast"|"final" En prognos under året, eller utfallet. · A forecast during the year, or the outcome.
---@field period string Perioden som det gäller. · The period it is about.
---@field cutoff string Sista dagen vars värden räknas. · The last day whose values count.
---@field frozen string Dagen då siffrorna frystes. · The day its figures were frozen.
---@field changes fun(self: sodertorn.occasion): sodertorn.row.changes[] Indikatorer som har tillkommit och försvunnit sedan planen. · Indicators that have come and gone since the plan.
---@field reporting fun(self: sodertorn.occasion, options?: sodertorn.options.occasion_reporting): sodertorn.row.reporting[] Vem som har rapporterat vad. · Who has reported what.
---@field view fun(self: sodertorn.occasion): sodertorn.View Läsvyn som den var när tillfället frystes. · The view as it was when the occasion was frozen.
---@field said fun(self: sodertorn.occasion, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field disseminations sodertorn.dissemination[] Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field frozen_tables sodertorn.frozen_table[] En tabell som den var när uppföljningstillfället frystes. · A table as it was when its report occasion was frozen.
---@field judgements sodertorn.judgement[] En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.
---@field dissemination sodertorn.dissemination Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field frozen_table sodertorn.frozen_table En tabell som den var när uppföljningstillfället frystes. · A table as it was when its report occasion was frozen.
---@field judgement sodertorn.judgement En persons bedömning av en nod, vid ett uppföljningstillfälle. · A person's judgement of one node, for one occasion.

---bedömning: En persons bedömning av en nod, vid ett uppföljningstillfälle.
---
---judgement: A person's judgement of one node, for one occasion.
---@class sodertorn.judgement : sodertorn.record
---@field occasion sodertorn.occasion Tillfället som bedömningen gjordes vid. · The report occasion.
---@field municipality sodertorn.municipality Kommunen vars uppföljning det är; tomt för hela samverkan. · Whose follow-up it is; absent for the whole cooperation.
---@field programme sodertorn.programme Noden, när den är programmet. · The node, when it is the programme.
---@field area sodertorn.area Noden, när den är ett område. · The node, when it is an area.
---@field focus_area sodertorn.focus_area Noden, när den är ett fokusområde. · The node, when it is a focus area.
---@field goal sodertorn.goal Noden, när den är ett mål. · The node, when it is a goal.
---@field sub_goal sodertorn.sub_goal Noden, när den är ett delmål. · The node, when it is a sub-goal.
---@field objective sodertorn.objective Noden, när den är ett verksamhetsmål. · The node, when it is an objective.
---@field indicator sodertorn.indicator Noden, när den är en indikator. · The node, when it is an indicator.
---@field status "achieved"|"on_track"|"some_deviation"|"off_track"|"moving_away"|"not_achieved"|"not_assessed" Den status som bedömningen ger. · The status given.
---@field comment string Varför. · Why.
---@field author string Vem som bedömde, efter roll. · Who judged, by role.
---@field date string Dagen för bedömningen. · The day.

---benämning: Ett eget ord för en status, för en kommun eller för alla.
---
---label: A word of its own for a status, for one municipality or for all.
---@class sodertorn.label : sodertorn.record
---@field municipality sodertorn.municipality Kommunen som säger så; tomt för hela samverkan. · Who says so; absent for the whole cooperation.
---@field status "achieved"|"on_track"|"some_deviation"|"partly_achieved"|"off_track"|"moving_away"|"not_achieved"|"not_assessed" Den status som ordet står för. · The status.
---@field occasion_role "forecast"|"final" Vid vilka uppföljningstillfällen; vid alla om inget anges. · At which occasions; at all when absent.
---@field text string Ordet som används i stället. · The word.

---fryst tabell: En tabell som den var när uppföljningstillfället frystes.
---
---frozen table: A table as it was when its report occasion was frozen.
---@class sodertorn.frozen_table : sodertorn.record
---@field occasion sodertorn.occasion Tillfället som frystes. · The report occasion.
---@field municipality sodertorn.municipality Kommunen vars uppföljning det är; tomt för hela samverkan. · Whose follow-up it is; absent for the whole cooperation.
---@field name string Vad tabellen innehåller: assessment, reporting, changes, values eller ett postslag. · What is in it: assessment, reporting, changes, values, or a kind of record.
---@field rows string En rad med kolumner (namn:typ), sedan en rad per post, med tabb mellan cellerna. · A line of columns (name:type) and one line for each row, cells between tabs.

---analys: En persons skrivna analys av en jämförelse mellan kommuner.
---
---analysis: A person's analysis, in writing, of a comparison between municipalities.
---@class sodertorn.analysis : sodertorn.record
---@field indicator sodertorn.indicator Vad som jämförs. · What is compared.
---@field municipality_group sodertorn.municipality_group Gruppen som jämförs; tomt för samverkans medlemmar. · The group that is compared; absent for the members of the cooperation.
---@field municipality sodertorn.municipality Kommunen vars analys det är; tomt för hela samverkan. · Whose analysis it is; absent for the whole cooperation.
---@field period string Perioden som analysen gäller. · The period it is about.
---@field text string Vad jämförelsen visar, och varför. · What the comparison shows, and why.
---@field author string Vem som skrev den, efter roll. · Who wrote it, by role.
---@field date string Dagen då den skrevs. · The day.

---budgetrad: En rad i en plans budget, och hur den fördelas.
---
---budget line: A line of a plan's budget, and how it is shared.
---@class sodertorn.budget_line : sodertorn.record
---@field plan sodertorn.plan Planen vars budget det är. · The plan.
---@field position integer Ordningen i budgeten, räknat från 1. · Its position in the budget, from 1.
---@field title string Vad pengarna är till för. · What the money is for.
---@field amount number Kostnaden i kronor; en intäkt är negativ. · The cost in kronor; an income is negative.
---@field shared "equally"|"by_values"|"by_cost_share" Hur kostnaden fördelas på medlemmarna. · How the cost is shared by the members.
---@field indicator sodertorn.indicator Nyckeltalet vars värden det fördelas efter; folkmängden om inget anges. · The indicator by whose values it is shared; the population when absent.
---@field year integer Året vars värden det fördelas efter. · The year of the values by which it is shared.
---@field outcome number Vad det kostade, i kronor. · What it cost, in kronor.
---@field note string Annat som är värt att veta. · Anything else worth knowing.

---konferens: En återkommande konferens.
---
---conference: A recurring conference.
---@class sodertorn.conference : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan vars konferens det är. · Whose conference it is.
---@field name string Konferensens namn. · Its name.
---@field purpose string Vad konferensen är till för. · What it is for.
---@field audience string Vem konferensen är till för. · Whom it is for.
---@field hosts integer Hur många kommuner som är värdar varje gång; 0 när ett organ är det. · How many municipalities host it each time; 0 when a body does.
---@field every integer Antal år från en konferens till nästa. · Years from one to the next.
---@field first_year integer Första året som den hölls, så vitt känt. · The first year it was held, as far as is known.
---@field last_year integer Sista året som den hålls. · The last year it is held.
---@field host_body sodertorn.body Organet som är värd, när ingen kommun är det. · The body that hosts it, when no municipality does.
---@field theme_body sodertorn.body Organet som beslutar om temat. · The body that decides the theme.
---@field absences sodertorn.absence[] Att en kommun inte kan vara värd ett visst år. · That a municipality cannot host in a year.
---@field editions sodertorn.edition[] Ett års upplaga av en konferens, hållen eller inte. · A conference of one year, held or not.
---@field partners sodertorn.partner[] En organisation som en konferens hålls tillsammans med. · An organisation that a conference is held with.
---@field absence sodertorn.absence Att en kommun inte kan vara värd ett visst år. · That a municipality cannot host in a year.
---@field edition sodertorn.edition Ett års upplaga av en konferens, hållen eller inte. · A conference of one year, held or not.
---@field partner sodertorn.partner En organisation som en konferens hålls tillsammans med. · An organisation that a conference is held with.

---upplaga: Ett års upplaga av en konferens, hållen eller inte.
---
---edition: A conference of one year, held or not.
---@class sodertorn.edition : sodertorn.record
---@field conference sodertorn.conference Konferensen. · The conference.
---@field year integer Årtalet. · The year.
---@field theme string Årets tema. · Its theme.
---@field status "planned"|"held"|"skipped"|"cancelled"|"moved" Vad det blev av den. · What became of it.
---@field form "on_site"|"digital"|"hybrid" Hur deltagarna möttes. · How people met.
---@field date string Dagen. · The day.
---@field place string Var den hölls. · Where.
---@field decision sodertorn.decision Beslutet om temat. · The decision on its theme.
---@field reference string Var uppgifterna kommer från. · Where this is known from.
---@field audience string Vem den är till för, när det är en annan målgrupp än konferensens. · Whom it is for, when that is not whom the conference is for.
---@field moved_from string Dagen då den först skulle ha hållits, när den har flyttats. · The day it was first to be held, when it was moved.
---@field said fun(self: sodertorn.edition, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field disseminations sodertorn.dissemination[] Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field hostings sodertorn.hosting[] En värd för en upplaga. · One host of an edition.
---@field partners sodertorn.partner[] En organisation som en konferens hålls tillsammans med. · An organisation that a conference is held with.
---@field dissemination sodertorn.dissemination Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field hosting sodertorn.hosting En värd för en upplaga. · One host of an edition.
---@field partner sodertorn.partner En organisation som en konferens hålls tillsammans med. · An organisation that a conference is held with.

---värdskap: En värd för en upplaga.
---
---hosting: One host of an edition.
---@class sodertorn.hosting : sodertorn.record
---@field edition sodertorn.edition Upplagan som värdskapet gäller. · The edition.
---@field municipality sodertorn.municipality Värden, när den är en kommun. · The host, when it is a municipality.
---@field body sodertorn.body Värden, när den är ett organ. · The host, when it is a body.
---@field leads boolean Om värden leder projektet. · Whether it leads the project.
---@field reason string Varför värden valdes. · Why it was chosen.
---@field decision sodertorn.decision Beslutet om värdskapet. · The decision on it.

---samarbetspart: En organisation som en konferens hålls tillsammans med.
---
---partner: An organisation that a conference is held with.
---@class sodertorn.partner : sodertorn.record
---@field conference sodertorn.conference Konferensen. · The conference.
---@field position integer Ordningen bland samarbetsparterna, räknat från 1. · Its position, from 1.
---@field name string Organisationens namn. · Its name.
---@field edition sodertorn.edition Den enda upplagan som hålls med den; tomt när alla gör det. · The only edition it is held with; absent when it is with all.

---förhinder: Att en kommun inte kan vara värd ett visst år.
---
---absence: That a municipality cannot host in a year.
---@class sodertorn.absence : sodertorn.record
---@field municipality sodertorn.municipality Kommunen som inte kan. · Who cannot.
---@field year integer Året som det gäller. · The year.
---@field conference sodertorn.conference Den enda konferensen som det gäller; tomt när det gäller alla. · The only conference it is about; absent when it is about all.
---@field reason string Varför. · Why.

---värdpar: Att två kommuner önskar vara värdar tillsammans, eller inte får vara det.
---
---pair of hosts: That two municipalities wish to host together, or may not.
---@class sodertorn.host_pair : sodertorn.record
---@field one sodertorn.municipality Den ena kommunen. · The one.
---@field other sodertorn.municipality Den andra kommunen. · The other.
---@field rule "wished"|"forbidden" Ett önskemål, eller ett förbud. · A wish, or a ban.
---@field note string Varför. · Why.

---inriktning: En beslutad inriktning för det gemensamma påverkansarbetet.
---
---advocacy direction: A decided direction of the joint advocacy.
---@class sodertorn.direction : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan som inriktningen gäller. · The cooperation.
---@field title string Vad man verkar för. · What is worked for.
---@field description string Budskapet. · The message.
---@field decision sodertorn.decision Beslutet om inriktningen. · The decision.
---@field decided string Dagen då den beslutades. · The day it was decided.
---@field until string Första dagen då den inte längre gäller. · First day it no longer holds.
---@field efforts sodertorn.effort[] En insats i påverkansarbetet. · One effort of advocacy.
---@field effort sodertorn.effort En insats i påverkansarbetet. · One effort of advocacy.

---insats: En insats i påverkansarbetet.
---
---effort: One effort of advocacy.
---@class sodertorn.effort : sodertorn.record
---@field direction sodertorn.direction Inriktningen som insatsen följer. · The direction it follows.
---@field role "consultation"|"letter"|"meeting"|"campaign" Remissvar, skrivelse, möte eller kampanj. · What sort of effort it was.
---@field title string Vad insatsen var. · What it was.
---@field recipient string Till vem. · To whom.
---@field date string När. · When.
---@field outcome string Vad insatsen ledde till. · What came of it.
---@field municipality sodertorn.municipality Kommunen som gjorde insatsen; tomt när alla gjorde den. · Who did it; absent when all did.
---@field reference string Var den går att läsa. · Where it is to be read.
---@field deadline string Sista dagen, till exempel när remissen ska vara besvarad. · The last day, such as that by which a consultation is to be answered.
---@field answers fun(self: sodertorn.effort, options?: sodertorn.options.record_answers): sodertorn.row.adoptions[] Vad var och en har beslutat. · What each has answered.
---@field said fun(self: sodertorn.effort, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field disseminations sodertorn.dissemination[] Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field goals sodertorn.effort_goal[] Att en insats tjänade en del av programmet. · That an effort served a part of the programme.
---@field matters sodertorn.matter[] Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field dissemination sodertorn.dissemination Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field effort_goal sodertorn.effort_goal Att en insats tjänade en del av programmet. · That an effort served a part of the programme.
---@field matter sodertorn.matter Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.

---insatsmål: Att en insats tjänade en del av programmet.
---
---effort's goal: That an effort served a part of the programme.
---@class sodertorn.effort_goal : sodertorn.record
---@field effort sodertorn.effort Insatsen. · The effort.
---@field focus_area sodertorn.focus_area Delen, när den är ett fokusområde. · The part, when it is a focus area.
---@field goal sodertorn.goal Delen, när den är ett mål. · The part, when it is a goal.
---@field sub_goal sodertorn.sub_goal Delen, när den är ett delmål. · The part, when it is a sub-goal.

---gemensamt ärende: Något som alla medlemmar ska besluta om var för sig: en omgång.
---
---joint matter: Something that each of the members is to decide on its own: one round of it.
---@class sodertorn.matter : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan vars medlemmar ska besluta. · The cooperation whose members are to decide.
---@field role "programme"|"amendment"|"consultation"|"budget"|"agreement"|"other" Vad ärendet gäller. · What the matter is about.
---@field title string Vad medlemmarna ska besluta om. · What the members are to decide on.
---@field programme sodertorn.programme Programmet, när ärendet är ett. · The programme, when it is one.
---@field amendment sodertorn.amendment Ändringen, när ärendet är en. · The amendment, when it is one.
---@field effort sodertorn.effort Remissvaret, när ärendet är ett. · The answer to a consultation, when it is one.
---@field plan sodertorn.plan Planen, när ärendet är dess budget. · The plan, when it is its budget.
---@field governing_document sodertorn.governing_document Styrdokumentet, när ärendet är ett. · The governing document, when it is one.
---@field proposed string Dagen då det lades fram för medlemmarna; från början om inget anges. · The day it was put to the members; from the start when absent.
---@field deadline string Sista dagen för medlemmarnas beslut. · The last day for the members' decisions.
---@field rule "all"|"majority"|"adopters" När det gäller; enligt samverkans regel om inget anges. · When it is in force; by the cooperation's rule when absent.
---@field decision sodertorn.decision Beslutet att lägga fram det. · The decision to put it forward.
---@field earlier_round sodertorn.matter Omgången som den här följer på, efter ett nej eller en återremiss. · The round that this one follows, after a no or a referral.
---@field withdrawn string Dagen då det drogs tillbaka. · The day it was withdrawn.
---@field text string Förslaget, eller vad som är nytt i den här omgången. · The proposal, or what is new in this round.
---@field reference string Var handlingarna finns. · Where the documents are.
---@field answers fun(self: sodertorn.matter, options?: sodertorn.options.record_answers): sodertorn.row.adoptions[] Vad var och en har beslutat. · What each has answered.
---@field said fun(self: sodertorn.matter, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.
---@field adoptions sodertorn.adoption[] En kommuns eget beslut om ett program eller ett annat gemensamt ärende. · One municipality's own decision on a programme or another joint matter.
---@field agenda_items sodertorn.agenda_item[] En punkt på ett mötes dagordning. · A line of a meeting's agenda.
---@field disseminations sodertorn.dissemination[] Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field later_rounds sodertorn.matter[] Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.
---@field adoption sodertorn.adoption En kommuns eget beslut om ett program eller ett annat gemensamt ärende. · One municipality's own decision on a programme or another joint matter.
---@field agenda_item sodertorn.agenda_item En punkt på ett mötes dagordning. · A line of a meeting's agenda.
---@field dissemination sodertorn.dissemination Att en kommun har fört ett gemensamt resultat vidare hemma. · That a municipality has passed on a joint result at home.
---@field matter sodertorn.matter Något som alla medlemmar ska besluta om var för sig: en omgång. · Something that each of the members is to decide on its own: one round of it.

---antagande: En kommuns eget beslut om ett program eller ett annat gemensamt ärende.
---
---adoption: One municipality's own decision on a programme or another joint matter.
---@class sodertorn.adoption : sodertorn.record
---@field programme sodertorn.programme Programmet som beslutet gäller. · The programme.
---@field municipality sodertorn.municipality Kommunen som beslutade. · The municipality.
---@field outcome "adopted"|"rejected"|"referred_back"|"adopted_with_reservation"|"adopted_with_addition" Vad kommunen beslutade. · What the municipality decided.
---@field date string Dagen för beslutet. · The day.
---@field paragraph string Paragrafen i protokollet. · Paragraph of the minutes.
---@field reference string Var protokollet finns: diarienummer eller adress. · Where the minutes are: diary number or address.
---@field decision sodertorn.decision Beslutet i sin helhet, när det finns registrerat. · The decision in full, where it is kept.
---@field matter sodertorn.matter Det gemensamma ärendet som beslutet gäller. · The joint matter.
---@field before string Dagen som beslutet togs före, när dess egen dag inte är känd. · The day before which it was taken, when its own day is not known.
---@field text string Kommunens reservation eller tillägg, eller skälet till ett nej. · The municipality's reservation or addition, or why it said no.
---@field said fun(self: sodertorn.adoption, field: string): string|nil Vad människor kallar ordet i ett fält. · What people call the word in a field.

---dagordningspunkt: En punkt på ett mötes dagordning.
---
---agenda item: A line of a meeting's agenda.
---@class sodertorn.agenda_item : sodertorn.record
---@field meeting sodertorn.meeting Mötet. · The meeting.
---@field position integer Ordningen på dagordningen, räknat från 1. · Its position on the agenda, from 1.
---@field title string Vad som tas upp. · What is taken up.
---@field matter sodertorn.matter Det gemensamma ärendet som tas upp. · The joint matter that is taken up.
---@field decision sodertorn.decision Vad som beslutades. · What was decided.
---@field note string Vad som sades. · What was said.

---närvaro: Om en plats var företrädd vid ett möte.
---
---attendance: Whether a seat was taken at a meeting.
---@class sodertorn.attendance : sodertorn.record
---@field meeting sodertorn.meeting Mötet. · The meeting.
---@field seat sodertorn.seat Platsen i organet. · The seat of the body.
---@field presence "present"|"remote"|"substituted"|"absent" Om den var företrädd. · Whether it was taken.
---@field note string Annat som är värt att veta. · Anything else worth knowing.

---spridning: Att en kommun har fört ett gemensamt resultat vidare hemma.
---
---dissemination: That a municipality has passed on a joint result at home.
---@class sodertorn.dissemination : sodertorn.record
---@field municipality sodertorn.municipality Kommunen. · The municipality.
---@field date string När. · When.
---@field effort sodertorn.effort Resultatet, när det är en insats. · The result, when it is an effort.
---@field edition sodertorn.edition Resultatet, när det är en konferens. · The result, when it is a conference.
---@field occasion sodertorn.occasion Resultatet, när det är en uppföljning. · The result, when it is a follow-up.
---@field matter sodertorn.matter Resultatet, när det är ett gemensamt ärende. · The result, when it is a joint matter.
---@field audience string Till vilka. · To whom.
---@field channel string På vilket sätt. · In what way.
---@field reference string Var det går att läsa. · Where it is to be read.

---skript: Ett Lua-skript som är registrerat i databasen.
---
---script: A Lua script registered in the database.
---@class sodertorn.script : sodertorn.record
---@field municipality sodertorn.municipality Kommunen vars skript det är; tomt när det är gemensamt. · Whose script it is; absent when it is shared.
---@field name string Vad skriptet heter. · What it is called.
---@field source string Lua-texten. · The Lua text.
---@field needs string Det som skriptet behöver få beviljat, åtskilt med blanksteg. · What it needs to be granted, separated by spaces.
---@field registered_by string Vem som registrerade det. · Who registered it.
---@field registered string Dagen då det registrerades. · The day it was registered.
---@field version integer Räknas upp när källtexten ändras. · Counted up when the source changes.
---@field events string Slagen vars ändringar skriptet körs efter, åtskilda med blanksteg. · The kinds after whose changes it runs, separated by spaces.
---@field grants sodertorn.script_grant[] Det som ett registrerat skript har fått beviljat, för källtexten som den var då. · What a registered script has been granted, for its source as it was then.
---@field runs sodertorn.script_run[] En körning av ett registrerat skript. · A run of a registered script.
---@field script_grant sodertorn.script_grant Det som ett registrerat skript har fått beviljat, för källtexten som den var då. · What a registered script has been granted, for its source as it was then.
---@field script_run sodertorn.script_run En körning av ett registrerat skript. · A run of a registered script.

---beviljande: Det som ett registrerat skript har fått beviljat, för källtexten som den var då.
---
---grant: What a registered script has been granted, for its source as it was then.
---@class sodertorn.script_grant : sodertorn.record
---@field script sodertorn.script Skriptet. · The script.
---@field what string Det som beviljades, åtskilt med blanksteg. · What was granted, separated by spaces.
---@field source string Lua-texten som det beviljades för; är skriptets en annan gäller det inte. · The Lua text it was granted for; it does not hold for another.
---@field granted_by string Vem som beviljade det. · Who granted it.
---@field granted string Dagen då det beviljades. · The day it was granted.

---körning: En körning av ett registrerat skript.
---
---run: A run of a registered script.
---@class sodertorn.script_run : sodertorn.record
---@field script sodertorn.script Skriptet. · The script.
---@field municipality sodertorn.municipality Kommunen som körde det; tomt när kansliet eller en händelse gjorde det. · Who ran it; absent when the secretariat or an event did.
---@field at string När det kördes, UTC. · When it ran, UTC.
---@field actor string Vem som körde det. · Who ran it.
---@field outcome string ok, error eller limit; registered när det registrerades. · ok, error or limit; registered when it was registered.
---@field reason string Varför, såsom runtime, deadline eller denied. · Why, such as runtime, deadline or denied.
---@field message string Vad som sades. · What was said.
---@field version integer Skriptets version. · The version of the script.
---@field spent integer Förbrukat arbete. · Work spent.
---@field peak integer Största minne, i byte. · Most memory, in bytes.
---@field entry integer Den sista raden i historiken som det kördes för. · The last entry of the history that it ran for.

---undantag: Att en regel i kontrollen inte gäller, och varför.
---
---exception: That a rule of the check does not hold, and why.
---@class sodertorn.check_exception : sodertorn.record
---@field cooperation sodertorn.cooperation Samverkan som har beslutat undantaget. · The cooperation that decided it.
---@field rule string Regelns namn, som kontrollen skriver det. · The name of the rule, as the check writes it.
---@field record string Nyckeln till den enda post som undantaget gäller; tomt när det gäller alla. · The key of the only record it holds for; absent when it holds for all.
---@field reason string Varför. · Why.
---@field until string Första dagen då regeln gäller igen. · The first day the rule holds again.

---Skriver hjälp i loggen: om ett namn, ett objekt, en post eller en funktion; utan något om allt som finns.
---
---Writes help to the log: on a name, an object, a record or a function; without one on all there is.
---@param what? any
function help(what) end

---Deklarerar en integration: titel, parametrar, behov, och run som gör arbetet.
---
---Declares an integration: title, parameters, needs, and run, which does the work.
---@param options sodertorn.options.integration
---@return sodertorn.Declaration
function integration(options) end

---Deklarerar en rapport: titel, parametrar, behov, och build som fyller dokumentet.
---
---Declares a report: title, parameters, needs, and build, which fills the document.
---@param options sodertorn.options.report
---@return sodertorn.Declaration
function report(options) end

---Av två texter den på sessionens språk.
---
---Of two texts the one in the session's language.
---@param swedish string|number
---@param english string|number
---@return string
function say(swedish, english) end

---Parametrar, som skriptet deklarerar.
---
---Parameters, which the script declares.
param = {}

---Ett av några val.
---
---One of some choices.
---@param options sodertorn.options.param_choice
---@return sodertorn.Param
function param.choice(options) end

---En dag: 2024-05-31.
---
---A day: 2024-05-31.
---@param options? sodertorn.options.param_date
---@return sodertorn.Param
function param.date(options) end

---En fil, av vissa typer om de anges; csv.rows läser den.
---
---A file, of some types if they are given; csv.rows reads it.
---@param options? sodertorn.options.param_file
---@return sodertorn.Param
function param.file(options) end

---En indikator, med nyckel eller titel; build får dess post.
---
---An indicator, by key or title; build gets its record.
---@param options? sodertorn.options.param_indicator
---@return sodertorn.Param
function param.indicator(options) end

---Indikatorer, med nycklar och komma emellan; build får en array av poster.
---
---Indicators, by keys with commas between; build gets an array of records.
---@param options? sodertorn.options.param_indicators
---@return sodertorn.Param
function param.indicators(options) end

---Ett heltal, inom gränser om de anges.
---
---An integer, within bounds if they are given.
---@param options? sodertorn.options.param_integer
---@return sodertorn.Param
function param.integer(options) end

---En kommun, med nyckel eller namn; build får dess post.
---
---A municipality, by key or name; build gets its record.
---@param options? sodertorn.options.param_municipality
---@return sodertorn.Param
function param.municipality(options) end

---Ett tal, med komma eller punkt.
---
---A number, with a comma or a point.
---@param options? sodertorn.options.param_number
---@return sodertorn.Param
function param.number(options) end

---Ett uppföljningstillfälle; build får dess post.
---
---A report occasion; build gets its record.
---@param options? sodertorn.options.param_occasion
---@return sodertorn.Param
function param.occasion(options) end

---En period: 2024, 2024Q1, 2024-05.
---
---A period: 2024, 2024Q1, 2024-05.
---@param options? sodertorn.options.param_period
---@return sodertorn.Param
function param.period(options) end

---En text.
---
---A text.
---@param options? sodertorn.options.param_text
---@return sodertorn.Param
function param.text(options) end

---Ett år; default = "latest" är det senaste med värden.
---
---A year; default = "latest" is the last with values.
---@param options? sodertorn.options.param_year
---@return sodertorn.Param
function param.year(options) end

---Läsvyn av databasen, som build får.
---
---The read-only view of the database, which build gets.
---@class sodertorn.View
local View = {}

---Påverkansarbetets insatser.
---
---The efforts of the advocacy.
---@param options? sodertorn.options.st_advocacy
---@return sodertorn.row.advocacy[]
function View:advocacy(options) end

---Organen en dag.
---
---The bodies on a day.
---@param options? sodertorn.options.st_bodies
---@return sodertorn.row.bodies[]
function View:bodies(options) end

---Ett organs ordförande över tid.
---
---The chairs of a body over time.
---@param body sodertorn.body|string
---@return sodertorn.row.chairs[]
function View:chairs(body) end

---Vad som saknas eller inte stämmer.
---
---What is missing or does not add up.
---@return sodertorn.Finding[]
function View:check() end

---Kontrollens regler, och hur mycket var och en finner.
---
---The rules of the check, and how much each finds.
---@return sodertorn.row.check_rules[]
function View:check_rules() end

---Kommuner jämförda i en indikator, bäst först; raderna, och vad som gäller alla.
---
---Municipalities compared in an indicator, best first; the rows, and what there is to say of all.
---@param options sodertorn.options.st_compare
---@return sodertorn.Compared[], sodertorn.row.comparison_summary
function View:compare(options) end

---Posterna av ett slag som CSV-text.
---
---The records of a kind as CSV text.
---@param kind sodertorn.kind_name
---@return string
function View:csv(kind) end

---Vem som har fört vilket gemensamt resultat vidare.
---
---Who has passed on which joint result.
---@param options? sodertorn.options.st_dissemination
---@return sodertorn.row.dissemination[]
function View:dissemination(options) end

---En post av ett slag, efter nyckel.
---
---A record of a kind, by its key.
---@generic T
---@param kind sodertorn.`T`
---@param key string
---@return T
function View:get(kind, key) end

---Vad som har ändrats, av vem och hur.
---
---What was changed, by whom and how.
---@param kind sodertorn.kind_name
---@param key? string
---@return sodertorn.row.history_changes[]
function View:history(kind, key) end

---Konferenserna under några år, en rad för varje värd.
---
---The conferences of some years, a row for each host.
---@param options? sodertorn.options.st_hostings
---@return sodertorn.Hosting[]
function View:hostings(options) end

---Orden för statusarna.
---
---The words for the statuses.
---@param options? sodertorn.options.st_labels
---@return sodertorn.row.labels[]
function View:labels(options) end

---Posterna av ett slag, eller de vars fält är som angivet.
---
---The records of a kind, or those whose fields are as given.
---@generic T
---@param kind sodertorn.`T`
---@param wanted? table<string, any>
---@return T[]
function View:list(kind, wanted) end

---Gemensamma ärenden som de stod en dag.
---
---Joint matters as they stood on a day.
---@param date? string
---@return sodertorn.row.matters[]
function View:matters(date) end

---Ett möte, med dagordning och närvaro.
---
---A meeting, with agenda and attendance.
---@param meeting sodertorn.meeting|string
---@return sodertorn.row.meeting[]
function View:meeting(meeting) end

---Ett organs möten.
---
---The meetings of a body.
---@param body sodertorn.body|string
---@return sodertorn.row.meetings[]
function View:meetings(body) end

---Samverkans kommuner, i bokstavsordning.
---
---The municipalities of the cooperation, in order of their names.
---@return sodertorn.municipality[]
function View:municipalities() end

---En kommun efter nyckel.
---
---A municipality by its key.
---@param key string
---@return sodertorn.municipality
function View:municipality(key) end

---Ett uppföljningstillfälle efter nyckel.
---
---A report occasion by its key.
---@param key sodertorn.occasion|string
---@return sodertorn.occasion
function View:occasion(key) end

---Vems personuppgifter som ska raderas.
---
---Whose personal data is to be erased.
---@param options? sodertorn.options.st_persons_due
---@return sodertorn.row.persons_due[]
function View:persons_due(options) end

---Planer som träd, med vad som är sent en dag.
---
---Plans as trees, with what is late on a day.
---@param options? sodertorn.options.st_plans
---@return sodertorn.row.plans[]
function View:plans(options) end

---Programmet som gäller ett år, eller ett efter nyckel.
---
---The programme in force in a year, or one by its key.
---@param options? sodertorn.options.st_programme
---@return sodertorn.programme
function View:programme(options) end

---Hur långt varje program hade kommit en dag.
---
---How far each programme had come on a day.
---@param date? string
---@return sodertorn.row.programmes[]
function View:programmes(date) end

---En grupps rang och färg i varje indikator.
---
---Ranks and colours of a group on every indicator.
---@param options? sodertorn.options.st_ranks
---@return sodertorn.row.ranks[]
function View:ranks(options) end

---Vad som hänvisar till en post.
---
---What refers to a record.
---@param kind sodertorn.kind_name|sodertorn.record
---@param key? string
---@return sodertorn.row.referrers[]
function View:referrers(kind, key) end

---Ett förslag på vilka som står värd för vilken konferens; inget sparas.
---
---A proposal of who hosts which conference; nothing is stored.
---@param options? sodertorn.options.st_rotation
---@return sodertorn.Rotation_plan
function View:rotation(options) end

---Platserna i ett organ, eller en kommuns i alla.
---
---The seats of a body, or a municipality's in all.
---@param options? sodertorn.options.st_seats
---@return sodertorn.row.seats[]|sodertorn.row.body_seats[]
function View:seats(options) end

---Statusen för varje serie.
---
---The status of every series.
---@param options? sodertorn.options.st_statuses
---@return sodertorn.row.statuses[]
function View:statuses(options) end

---Vem som saknas var.
---
---Who is missing where.
---@param options? sodertorn.options.st_vacancies
---@return sodertorn.row.vacancies[]
function View:vacancies(options) end

---Värden: av indikatorer, eller av det som mäts för delar; för alla kommuner, eller några.
---
---Values: of indicators, or of what is measured for parts; for every municipality, or some.
---@param options sodertorn.options.st_values
---@return sodertorn.Frame
function View:values(options) end

---Vad som väntar på vem, och till när.
---
---What waits on whom, and by when.
---@param options? sodertorn.options.st_waiting
---@return sodertorn.row.waiting[]
function View:waiting(options) end

---Allt som är daterat under ett år.
---
---Everything that is dated in a year.
---@param year integer
---@return sodertorn.row.year_wheel[]
function View:year_wheel(year) end

---Dokumentet som build fyller; ett avsnitt är också ett.
---
---The document that build fills; a section is one too.
---@class sodertorn.Document
local Document = {}

---Ett diagram: mark säger vilket, x, y och color vilka fält som visas.
---
---A chart: mark says which, x, y and color which fields are shown.
---@param options sodertorn.options.doc_chart
---@return sodertorn.Document
function Document:chart(options) end

---Kommuner jämförda, som st:compare svarar.
---
---Municipalities compared, as st:compare answers.
---@param options sodertorn.options.doc_comparison
---@return sodertorn.Document
function Document:comparison(options) end

---En fotnot; svaret är dess märke, att sätta i en text.
---
---A footnote; it answers its mark, to be put in a text.
---@param text string|number
---@param ... any
---@return string
function Document:footnote(text, ...) end

---En rubrik, med en status om den har en.
---
---A heading, with a status if it has one.
---@param text string|number
---@param ... any
---@return sodertorn.Document
function Document:heading(text, ...) end

---Indikatorernas vanliga tabell: värde, förändring, mål och utveckling.
---
---The usual table of indicators: value, change, target and trend.
---@param options sodertorn.options.doc_indicators
---@return sodertorn.Document
function Document:indicators(options) end

---Ingressen: det viktigaste först.
---
---The lead: what matters most, first.
---@param text string|number
---@param ... any
---@return sodertorn.Document
function Document:lead(text, ...) end

---En lista av texter; empty sägs när den är tom. Med most visas så många, eller av varje slag av fältet by.
---
---A list of texts; empty is said when there are none. With most so many are shown, or of each kind of the field by.
---@param items any[]
---@param options? sodertorn.options.doc_list
---@return sodertorn.Document
function Document:list(items, options) end

---En upplysning som ska synas.
---
---A note that should be seen.
---@param text string|number
---@param ... any
---@return sodertorn.Document
function Document:note(text, ...) end

---Ett stycke.
---
---A paragraph.
---@param text string|number
---@param ... any
---@return sodertorn.Document
function Document:para(text, ...) end

---Ett citat, som ett måls ord.
---
---A quotation, such as the words of a goal.
---@param text string|number
---@param ... any
---@return sodertorn.Document
function Document:quote(text, ...) end

---Ett avsnitt med egen rubrik; svaret fylls som dokumentet.
---
---A part with its own heading; the answer is filled like the document.
---@param name string|number
---@param ... any
---@return sodertorn.Document
function Document:section(name, ...) end

---Här kommer källorna: vem som rapporterade vad, och när.
---
---Here come the sources: who reported what, and when.
---@return sodertorn.Document
function Document:sources() end

---En bedömning med sin förklaring; flera som andelar av en helhet.
---
---An assessment with its explanation; several as shares of a whole.
---@param what string|table
---@param options? sodertorn.options.doc_status
---@return sodertorn.Document
function Document:status(what, options) end

---En tabell: columns = { { "Indikator", "indicator.title" }, { "Värde", "value", format = "unit" } }.
---
---A table: columns = { { "Indicator", "indicator.title" }, { "Value", "value", format = "unit" } }.
---@param options sodertorn.options.doc_table
---@return sodertorn.Document
function Document:table(options) end

---Dokumentets titel.
---
---The title of the document.
---@param text string|number
---@param ... any
---@return sodertorn.Document
function Document:title(text, ...) end

---Rader av värden, som st:values svarar.
---
---Rows of values, which st:values answers.
---@class sodertorn.Frame
---@field [integer] sodertorn.Value
local Frame = {}

---Det senaste värdet i varje serie och förändringen sedan en period, eller sedan det första värdet.
---
---The last value of each series and its change since a period, or since the first value.
---@param options? sodertorn.options.frame_change
---@return sodertorn.Frame
function Frame:change(options) end

---Den senaste raden med värde i varje serie.
---
---The last row with a value of each series.
---@param options? sodertorn.options.frame_latest
---@return sodertorn.Frame
function Frame:latest(options) end

---Medelvärdet över kommuner per indikator, period och kön, som text säger: ovägt, eller vägt med en frame av vikter, av hur många (n av all) och vilka som saknar värde.
---
---The mean over municipalities per indicator, period and gender, which text tells: unweighted, or weighted by a frame of weights, of how many (n of all) and who has no value.
---@param options? sodertorn.options.frame_mean
---@return sodertorn.Frame
function Frame:mean(options) end

---Raderna utan värde: vem som inte har rapporterat vad.
---
---The rows without a value: who has not reported what.
---@return sodertorn.Frame
function Frame:missing() end

---En tabell med en rad för varje värde i ett fält och en kolumn för varje i ett annat; raderna, och kolumnernas namn.
---
---A table with a row for each value of one field and a column for each of another; the rows, and the columns' names.
---@param options? sodertorn.options.frame_pivot
---@return table[], any[]
function Frame:pivot(options) end

---Raderna ordnade efter ett fält eller en funktion; de utan värde sist.
---
---The rows by a field or a function; those without a value last.
---@param options sodertorn.options.frame_sort
---@return sodertorn.Frame
function Frame:sort(options) end

---En rad för varje serie, med dess punkter i series.
---
---A row for each series, with its points in series.
---@return sodertorn.Frame
function Frame:spark() end

---Raderna vars fält är som angivet: ett värde, eller en lista av vilka något; eller de som en funktion väljer.
---
---The rows whose fields are as given: a value, or a list of which any; or those that a function chooses.
---@param wanted table<string, any>|fun(row: sodertorn.Value): any
---@return sodertorn.Frame
function Frame:where(wanted) end

---Läser CSV-filer.
---
---Reads CSV files.
csv = {}

---Raderna i en CSV-fil, en i taget i for: celler efter rubrikens namn, och line.
---
---The rows of a CSV file, one by one in for: cells by the names of the header, and line.
---@param file sodertorn.File
---@param options? sodertorn.options.csv_rows
---@return fun(): table<string|integer, any>
function csv.rows(file, options) end

---Uppföljningens metoder på egna värden, utan databas.
---
---The methods of the follow-up on values of your own, without a database.
followup = {}

---Bedömer en serie: values = { [2020] = 10, [2021] = "missing" }.
---
---Assesses one series: values = { [2020] = 10, [2021] = "missing" }.
---@param options sodertorn.options.followup_assess
---@return sodertorn.row.assessment
function followup.assess(options) end

---Jämför kommuner: values = { Huddinge = 1.2, Salem = "secret" }; raderna, och vad som gäller alla.
---
---Compares municipalities: values = { Huddinge = 1.2, Salem = "secret" }; the rows, and what there is to say of all.
---@param options sodertorn.options.followup_compare
---@return sodertorn.row.comparison[], sodertorn.row.comparison_summary
function followup.compare(options) end

---Väger ihop ett träd av statusar; en rad för varje nod.
---
---Puts a tree of statuses together; a row for each node.
---@param options sodertorn.options.followup_tree
---@return sodertorn.row.tree[]
function followup.tree(options) end

---Planerar värdskap av egna uppgifter.
---
---Plans hosts from facts of your own.
rotation = {}

---Planerar värdskap av uppgifter i JSON-formens ord: members, conferences, years.
---
---Plans hosts from facts in the words of the JSON form: members, conferences, years.
---@param facts table
---@return sodertorn.Rotation_plan
function rotation.plan(facts) end

---Läser och skriver JSON.
---
---Reads and writes JSON.
json = {}

---Värdet av en JSON-text; nil och var det gick fel om den inte är JSON.
---
---The value of a JSON text; nil and where it went wrong for what is no JSON.
---@param text string
---@return any, string
function json.decode(text) end

---Ett värde som JSON.
---
---A value as JSON.
---@param value any
---@return string
function json.encode(value) end

---Om ett element i en array är null.
---
---Whether an element of an array is null.
---@param value any
---@return boolean
function json.is_null(value) end

---Skriver adresser.
---
---Writes addresses.
url = {}

---En text som del av en adress.
---
---A text as a part of an address.
---@param text string
---@return string
function url.encode(text) end

---En adress med en fråga, i namnens ordning.
---
---An address with a query, in the order of its names.
---@param address string
---@param query table<string, any>
---@return string
function url.with(address, query) end

---Vad run i en integration får.
---
---What run of an integration gets.
---@class sodertorn.Job
---@field changes sodertorn.row.events[] Ändringarna som den körs för. · The changes that it runs because of.
---@field http sodertorn.Http Når beviljade adresser; kräver http. · Reaches granted addresses; needs http.
---@field st sodertorn.View Läsvyn av databasen. · The read-only view of the database.
---@field values sodertorn.Values Skriver värden; kräver write values. · Writes values; needs write values.
---@field records sodertorn.Records job.records: skriver poster. · job.records: writes records.
---@field plans sodertorn.Plans job.plans: för över, stänger och rättar planer. · job.plans: carries over, closes and corrects plans.
---@field programmes sodertorn.Programmes job.programmes: ändrar och förnyar program. · job.programmes: amends and renews programmes.
---@field matters sodertorn.Matters job.matters: lägger fram och beslutar ärenden. · job.matters: puts matters to the members and decides them.
---@field advocacy sodertorn.Advocacy job.advocacy: för in vem som har fört ett resultat vidare. · job.advocacy: records who has passed on a result.
---@field occasions sodertorn.Occasions job.occasions: fryser uppföljningstillfällen. · job.occasions: freezes report occasions.
---@field persons sodertorn.Persons job.persons: raderar personuppgifter. · job.persons: erases personal data.
---@field rotation sodertorn.Rotation job.rotation: beslutar en plan för värdskap. · job.rotation: decides a plan of hosts.
local Job = {}

---Ett eget avsnitt i svaret, mellan vad som skrevs och varningarna.
---
---A section of its own in the answer, between what was written and the warnings.
---@param title string|number
---@param ... any
---@return sodertorn.Document
function Job:section(title, ...) end

---En varning i svaret: vad som inte gick, och var.
---
---A warning in the answer: what did not work, and where.
---@param text string|number
---@param ... any
function Job:warn(text, ...) end

---job.values: skriver värden.
---
---job.values: writes values.
---@class sodertorn.Values
local Values = {}

---En ny omgång värden.
---
---A new batch of values.
---@param options? sodertorn.options.values_batch
---@return sodertorn.Batch
function Values:batch(options) end

---En omgång värden, från job.values:batch.
---
---A batch of values, from job.values:batch.
---@class sodertorn.Batch
local Batch = {}

---Skriver omgången; svaret är antal.
---
---Writes the batch; it answers numbers.
---@return sodertorn.row.batch
function Batch:commit() end

---Lägger till ett värde, eller varför det inte finns; true, eller nil och varför inte.
---
---Adds a value, or why there is none; true, or nil and why not.
---@param options sodertorn.options.batch_try
---@return true|nil, string
function Batch:try(options) end

---job.http: hämtar och skickar till beviljade adresser.
---
---job.http: fetches from granted addresses, and sends to them.
---@class sodertorn.Http
local Http = {}

---Hämtar en adress; svaret, eller nil och varför inte.
---
---Fetches an address; the answer, or nil and why not.
---@param url string
---@return string|nil, string
function Http:get(url) end

---Skickar till en adress; svaret, eller nil och varför inte. En provkörning skickar inget.
---
---Sends to an address; the answer, or nil and why not. A dry run sends nothing.
---@param url string
---@param body string
---@param options? sodertorn.options.http_post
---@return string|nil, string
function Http:post(url, body, options) end

---job.records: skriver poster.
---
---job.records: writes records.
---@class sodertorn.Records
local Records = {}

---Tar bort en post som inget hänvisar till.
---
---Deletes a record that nothing refers to.
---@param kind sodertorn.kind_name|sodertorn.record
---@param key? string
---@return any
function Records:delete(kind, key) end

---Läser in poster av ett slag från en CSV-fil.
---
---Reads records of a kind from a CSV file.
---@param kind sodertorn.kind_name
---@param file sodertorn.File
---@param options? sodertorn.options.records_import
---@return sodertorn.row.import
function Records:import(kind, file, options) end

---Skriver en post, ny eller befintlig; nil som nyckel gör en ny.
---
---Writes a record, new or there already; a key of nil makes a new one.
---@param kind sodertorn.kind_name
---@param key string|nil
---@param fields table<string, any>
---@return any
function Records:put(kind, key, fields) end

---Ångrar en posts senaste ändring.
---
---Undoes the last change of a record.
---@param kind sodertorn.kind_name|sodertorn.record
---@param key? string
---@return sodertorn.row.history_changes[]
function Records:undo(kind, key) end

---job.plans: för över, stänger och rättar planer.
---
---job.plans: carries over, closes and corrects plans.
---@class sodertorn.Plans
local Plans = {}

---För det ofärdiga vidare till nästa plan.
---
---Carries what is unfinished over to the next plan.
---@param from sodertorn.plan|string
---@param to sodertorn.plan|string
---@return sodertorn.row.plan_outcomes[]
function Plans:carry(from, to) end

---Stänger en plan.
---
---Closes a plan.
---@param plan sodertorn.plan|string
---@param options sodertorn.options.plans_close
---@return sodertorn.row.plan_outcomes[]
function Plans:close(plan, options) end

---Rättar ett fält i en stängd plan, med skäl.
---
---Corrects a field of a closed plan, with a reason.
---@param plan sodertorn.plan|string
---@param options sodertorn.options.plans_correct
---@return sodertorn.row.plan_corrections[]
function Plans:correct(plan, options) end

---job.programmes: ändrar och förnyar program.
---
---job.programmes: amends and renews programmes.
---@class sodertorn.Programmes
local Programmes = {}

---Ändrar programmet: changes = { { reword = del, words = "…" } }.
---
---Amends the programme: changes = { { reword = part, words = "…" } }.
---@param programme sodertorn.programme|string
---@param options sodertorn.options.programmes_amend
---@return sodertorn.row.amendment_changes[]
function Programmes:amend(programme, options) end

---Gör ett utkast till nästa program.
---
---Makes the draft of the next programme.
---@param programme sodertorn.programme|string
---@param options sodertorn.options.programmes_renew
---@return sodertorn.row.successions[]
function Programmes:renew(programme, options) end

---job.matters: lägger fram och beslutar ärenden.
---
---job.matters: puts matters to the members and decides them.
---@class sodertorn.Matters
local Matters = {}

---För in vad en kommun beslutade.
---
---Records what a municipality decided.
---@param matter sodertorn.record|string
---@param options sodertorn.options.matters_decide
---@return sodertorn.row.adoptions[]
function Matters:decide(matter, options) end

---En ny omgång av ett ärende.
---
---A new round of a matter.
---@param matter sodertorn.record|string
---@param options? sodertorn.options.matters_next_round
---@return sodertorn.row.adoptions[]
function Matters:next_round(matter, options) end

---Lägger fram ett ärende för medlemmarna.
---
---Puts a matter to the members.
---@param options sodertorn.options.matters_propose
---@return sodertorn.row.adoptions[]
function Matters:propose(options) end

---Återkallar ett ärende.
---
---Withdraws a matter.
---@param matter sodertorn.record|string
---@param options? sodertorn.options.matters_withdraw
---@return sodertorn.row.adoptions[]
function Matters:withdraw(matter, options) end

---job.advocacy: för in vem som har fört ett resultat vidare.
---
---job.advocacy: records who has passed on a result.
---@class sodertorn.Advocacy
local Advocacy = {}

---För in att en kommun har fört ett gemensamt resultat vidare.
---
---Records that a municipality has passed on a joint result.
---@param result sodertorn.effort|string|sodertorn.edition|string|sodertorn.occasion|string|sodertorn.matter|string
---@param options sodertorn.options.advocacy_pass_on
---@return sodertorn.row.dissemination[]
function Advocacy:pass_on(result, options) end

---job.occasions: fryser uppföljningstillfällen.
---
---job.occasions: freezes report occasions.
---@class sodertorn.Occasions
local Occasions = {}

---Fryser uppföljningstillfället som det är.
---
---Keeps the report occasion as it is for ever.
---@param occasion sodertorn.occasion|string
---@return sodertorn.row.frozen[]
function Occasions:freeze(occasion) end

---job.persons: raderar personuppgifter.
---
---job.persons: erases personal data.
---@class sodertorn.Persons
local Persons = {}

---Raderar alla vars uppgifter ska vara borta.
---
---Erases all whose data was to be gone.
---@param options? sodertorn.options.persons_clear
---@return sodertorn.row.person_erased[]
function Persons:clear(options) end

---Raderar en person, under en pseudonym om name anges.
---
---Erases a person, under a pseudonym when name is given.
---@param person sodertorn.person|string
---@param options? sodertorn.options.persons_erase
---@return sodertorn.row.person_erased[]
function Persons:erase(person, options) end

---job.rotation: beslutar en plan för värdskap.
---
---job.rotation: decides a plan of hosts.
---@class sodertorn.Rotation
local Rotation = {}

---Beslutar planen som st:rotation föreslår.
---
---Decides the plan that st:rotation proposes.
---@param options sodertorn.options.rotation_accept
---@return sodertorn.row.rotation_accepted
function Rotation:accept(options) end
