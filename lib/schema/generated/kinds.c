/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */

#include "record/kind.h"

#include <float.h>

static const struct {
    char part1[4087], part2[4072], part3[4092], part4[154];
} texts = {
    /* 0 */ "\0"
    /* 1 */ "samverkan\0"
    /* 11 */ "cooperation\0"
    /* 23 */ "A lasting cooperation of municipalities.\0"
    /* 64 */ "name\0"
    /* 69 */ "What it is called.\0"
    /* 88 */ "0.1\0"
    /* 92 */ "purpose\0"
    /* 100 */ "Why it exists, in its own words.\0"
    /* 133 */ "website\0"
    /* 141 */ "Address of its public pages.\0"
    /* 170 */ "founded\0"
    /* 178 */ "The day it began.\0"
    /* 196 */ "kännetecken\0"
    /* 209 */ "principle\0"
    /* 219 */ "What marks the cooperation, or what its members commit to.\0"
    /* 278 */ "The cooperation it belongs to.\0"
    /* 309 */ "principles\0"
    /* 320 */ "role\0"
    /* 325 */ "A mark of the cooperation, or a commitment of its members.\0"
    /* 384 */ "characteristic\0"
    /* 399 */ "commitment\0"
    /* 410 */ "position\0"
    /* 419 */ "Its place in the document, from 1.\0"
    /* 454 */ "title\0"
    /* 460 */ "The words of the document.\0"
    /* 487 */ "kommun\0"
    /* 494 */ "municipality\0"
    /* 507 */ "A municipality, a region or the country; the key is its official code.\0"
    /* 578 */ "level\0"
    /* 584 */ "What sort of area it is.\0"
    /* 609 */ "municipality\0"
    /* 622 */ "region\0"
    /* 629 */ "country\0"
    /* 637 */ "formed\0"
    /* 644 */ "The day it was formed, where that matters for its figures.\0"
    /* 703 */ "formed_from\0"
    /* 715 */ "The municipality it was part of before.\0"
    /* 755 */ "parted\0"
    /* 762 */ "medlemskap\0"
    /* 773 */ "membership\0"
    /* 784 */ "A municipality's time in a cooperation.\0"
    /* 824 */ "The cooperation.\0"
    /* 841 */ "memberships\0"
    /* 853 */ "The member.\0"
    /* 865 */ "joined\0"
    /* 872 */ "First day as a member; absent when it was one from the start.\0"
    /* 934 */ "left\0"
    /* 939 */ "First day no longer a member; absent while it is one.\0"
    /* 993 */ "cost_share\0"
    /* 1004 */ "Its part of the joint costs, in percent.\0"
    /* 1045 */ "weight\0"
    /* 1052 */ "Its weight when turns are shared out; 1 when absent.\0"
    /* 1105 */ "kommungrupp\0"
    /* 1117 */ "municipality group\0"
    /* 1136 */ "A named group of municipalities to compare with.\0"
    /* 1185 */ "note\0"
    /* 1190 */ "How the group was chosen.\0"
    /* 1216 */ "gruppmedlem\0"
    /* 1228 */ "group member\0"
    /* 1241 */ "One municipality of a group.\0"
    /* 1270 */ "municipality_group\0"
    /* 1289 */ "The group.\0"
    /* 1300 */ "members\0"
    /* 1308 */ "groups\0"
    /* 1315 */ "organ\0"
    /* 1321 */ "body\0"
    /* 1326 */ "A committee, management group, network, secretariat or municipal board.\0"
    /* 1398 */ "bodies\0"
    /* 1405 */ "The municipality whose board it is; absent for a joint body.\0"
    /* 1466 */ "parent\0"
    /* 1473 */ "The body it answers to.\0"
    /* 1497 */ "children\0"
    /* 1506 */ "What sort of body it is.\0"
    /* 1531 */ "committee\0"
    /* 1541 */ "management_group\0"
    /* 1558 */ "network\0"
    /* 1566 */ "secretariat\0"
    /* 1578 */ "board\0"
    /* 1584 */ "council\0"
    /* 1592 */ "What it does.\0"
    /* 1606 */ "members_are\0"
    /* 1618 */ "Who sits in it, by office.\0"
    /* 1645 */ "meetings_per_year\0"
    /* 1663 */ "How often it meets at least.\0"
    /* 1692 */ "seat_per_municipality\0"
    /* 1714 */ "Whether each member municipality has a seat, so that an empty one is missing.\0"
    /* 1792 */ "began\0"
    /* 1798 */ "ended\0"
    /* 1804 */ "The day it ended.\0"
    /* 1822 */ "person\0"
    /* 1829 */ "A person who holds a seat. Personal data: a role works without one.\0"
    /* 1897 */ "Full name.\0"
    /* 1908 */ "email\0"
    /* 1914 */ "E-mail address.\0"
    /* 1930 */ "phone\0"
    /* 1936 */ "Telephone number.\0"
    /* 1954 */ "The municipality that employs or elected the person.\0"
    /* 2007 */ "persons\0"
    /* 2015 */ "retain_until\0"
    /* 2028 */ "The day after which the personal data is to be erased.\0"
    /* 2083 */ "plats\0"
    /* 2089 */ "seat\0"
    /* 2094 */ "A seat in a body during a time, whoever holds it.\0"
    /* 2144 */ "The body.\0"
    /* 2154 */ "seats\0"
    /* 2160 */ "The municipality the seat speaks for.\0"
    /* 2198 */ "The role of the seat.\0"
    /* 2220 */ "chair\0"
    /* 2226 */ "vice_chair\0"
    /* 2237 */ "member\0"
    /* 2244 */ "substitute\0"
    /* 2255 */ "convenor\0"
    /* 2264 */ "secretary\0"
    /* 2274 */ "staff\0"
    /* 2280 */ "Who holds it; may be absent.\0"
    /* 2309 */ "office\0"
    /* 2316 */ "The office that goes with the seat, such as kommundirektör.\0"
    /* 2377 */ "since\0"
    /* 2383 */ "First day.\0"
    /* 2394 */ "until\0"
    /* 2400 */ "First day no longer.\0"
    /* 2421 */ "styrdokument\0"
    /* 2434 */ "governing document\0"
    /* 2453 */ "A document that governs the cooperation.\0"
    /* 2494 */ "governing_documents\0"
    /* 2514 */ "Its title.\0"
    /* 2525 */ "decided\0"
    /* 2533 */ "The day it was decided.\0"
    /* 2557 */ "reference\0"
    /* 2567 */ "Where it is to be found: diary number or address.\0"
    /* 2617 */ "replaces\0"
    /* 2626 */ "The document it replaced.\0"
    /* 2652 */ "replaced_by\0"
    /* 2664 */ "beslut\0"
    /* 2671 */ "decision\0"
    /* 2680 */ "What a body decided on a day.\0"
    /* 2710 */ "Who decided.\0"
    /* 2723 */ "decisions\0"
    /* 2733 */ "The municipality whose body it is; absent for a joint body.\0"
    /* 2793 */ "date\0"
    /* 2798 */ "The day.\0"
    /* 2807 */ "paragraph\0"
    /* 2817 */ "Paragraph of the minutes.\0"
    /* 2843 */ "What the matter was.\0"
    /* 2864 */ "outcome\0"
    /* 2872 */ "What came of it.\0"
    /* 2889 */ "approved\0"
    /* 2898 */ "rejected\0"
    /* 2907 */ "referred_back\0"
    /* 2921 */ "noted\0"
    /* 2927 */ "amended\0"
    /* 2935 */ "Where the minutes are: diary number or address.\0"
    /* 2983 */ "Anything else worth knowing.\0"
    /* 3012 */ "utvecklingsprogram\0"
    /* 3031 */ "programme\0"
    /* 3041 */ "The shared development programme of one period.\0"
    /* 3089 */ "Whose programme it is.\0"
    /* 3112 */ "programmes\0"
    /* 3123 */ "vision\0"
    /* 3130 */ "The vision.\0"
    /* 3142 */ "overall_goal\0"
    /* 3155 */ "The overall goal.\0"
    /* 3173 */ "What the programme is for.\0"
    /* 3200 */ "What runs through every part of it, such as sustainable development.\0"
    /* 3269 */ "valid_from\0"
    /* 3280 */ "First year it is valid.\0"
    /* 3304 */ "valid_until\0"
    /* 3316 */ "Last year it is valid.\0"
    /* 3339 */ "target_year\0"
    /* 3351 */ "The year the programme looks toward.\0"
    /* 3388 */ "document_date\0"
    /* 3402 */ "The date of the document.\0"
    /* 3428 */ "Where the document is.\0"
    /* 3451 */ "The programme it follows upon.\0"
    /* 3482 */ "in_force\0"
    /* 3491 */ "The day the last of the members adopted it.\0"
    /* 3535 */ "adopt\0"
    /* 3541 */ "sub_goals_per_focus_area\0"
    /* 3566 */ "How many sub-goals the document says each focus area has; what the check counts against.\0"
    /* 3655 */ "antagande\0"
    /* 3665 */ "adoption\0"
    /* 3674 */ "One municipality's own decision on a programme.\0"
    /* 3722 */ "The programme.\0"
    /* 3737 */ "adoptions\0"
    /* 3747 */ "The municipality.\0"
    /* 3765 */ "What its board decided.\0"
    /* 3789 */ "adopted\0"
    /* 3797 */ "rejected\0"
    /* 3806 */ "referred_back\0"
    /* 3820 */ "The decision in full, where it is kept.\0"
    /* 3860 */ "ändring\0"
    /* 3869 */ "amendment\0"
    /* 3879 */ "A change of a programme during its period.\0"
    /* 3922 */ "amendments\0"
    /* 3933 */ "What changed.\0"
    /* 3947 */ "The decision.\0"
    /* 3961 */ "Where it is to be read.\0"
    /* 3985 */ "område\0"
    /* 3993 */ "area\0"
    /* 3998 */ "A part of a programme that holds focus areas.\0"
    /* 4044 */ "areas\0"
    /* 4050 */ "Its place in the programme, from 1.\0",
    /* 4087 */ "Its name.\0"
    /* 4097 */ "description\0"
    /* 4109 */ "What the programme says of it.\0"
    /* 4140 */ "fokusområde\0"
    /* 4153 */ "focus area\0"
    /* 4164 */ "A field that the programme gives priority.\0"
    /* 4207 */ "The area it lies in.\0"
    /* 4228 */ "focus_areas\0"
    /* 4240 */ "Its place in the area, from 1.\0"
    /* 4271 */ "network\0"
    /* 4279 */ "The network of managers that carries it out.\0"
    /* 4324 */ "mål\0"
    /* 4329 */ "goal\0"
    /* 4334 */ "The goal of a focus area.\0"
    /* 4360 */ "focus_area\0"
    /* 4371 */ "The focus area.\0"
    /* 4387 */ "goals\0"
    /* 4393 */ "Its place in the focus area, from 1.\0"
    /* 4430 */ "Its words in the programme.\0"
    /* 4458 */ "delmål\0"
    /* 4466 */ "sub-goal\0"
    /* 4475 */ "One part of a goal.\0"
    /* 4495 */ "The goal.\0"
    /* 4505 */ "sub_goals\0"
    /* 4515 */ "Its place under the goal, from 1.\0"
    /* 4549 */ "Its weight in its goal; 1 when absent.\0"
    /* 4588 */ "efterföljd\0"
    /* 4600 */ "succession\0"
    /* 4611 */ "How a sub-goal lived on in the next programme.\0"
    /* 4658 */ "earlier\0"
    /* 4666 */ "The sub-goal of the earlier programme.\0"
    /* 4705 */ "successors\0"
    /* 4716 */ "later\0"
    /* 4722 */ "The sub-goal that carries it on; absent when it ended.\0"
    /* 4777 */ "predecessors\0"
    /* 4790 */ "Why.\0"
    /* 4795 */ "målram\0"
    /* 4803 */ "frame\0"
    /* 4809 */ "A frame of goals outside the cooperation, such as a regional plan.\0"
    /* 4876 */ "issuer\0"
    /* 4883 */ "Who decided it.\0"
    /* 4899 */ "What it is.\0"
    /* 4911 */ "regionalt mål\0"
    /* 4926 */ "regional goal\0"
    /* 4940 */ "One goal of a frame.\0"
    /* 4961 */ "The frame.\0"
    /* 4972 */ "Its place in the frame, from 1.\0"
    /* 5004 */ "Its words.\0"
    /* 5015 */ "plan\0"
    /* 5020 */ "An annual operational plan, or a network's action plan.\0"
    /* 5076 */ "The programme it makes concrete.\0"
    /* 5109 */ "plans\0"
    /* 5115 */ "Verksamhetsplan or handlingsplan.\0"
    /* 5149 */ "operational\0"
    /* 5161 */ "action\0"
    /* 5168 */ "Whose plan it is.\0"
    /* 5186 */ "The municipality whose plan it is; absent for a joint plan.\0"
    /* 5246 */ "year\0"
    /* 5251 */ "The year it is for.\0"
    /* 5271 */ "budget\0"
    /* 5278 */ "Its budget in kronor.\0"
    /* 5300 */ "The decision on it.\0"
    /* 5320 */ "verksamhetsmål\0"
    /* 5336 */ "objective\0"
    /* 5346 */ "What a plan wants to reach for a sub-goal.\0"
    /* 5389 */ "The plan.\0"
    /* 5399 */ "objectives\0"
    /* 5410 */ "sub_goal\0"
    /* 5419 */ "The sub-goal it makes concrete.\0"
    /* 5451 */ "Whose objective it is; absent when it is everyone's.\0"
    /* 5504 */ "Its place in the plan, from 1.\0"
    /* 5535 */ "responsible\0"
    /* 5547 */ "The body that answers for it.\0"
    /* 5577 */ "Its weight under its sub-goal; 1 when absent.\0"
    /* 5623 */ "aktivitet\0"
    /* 5633 */ "activity\0"
    /* 5642 */ "Something that is done for an objective.\0"
    /* 5683 */ "The objective.\0"
    /* 5698 */ "activities\0"
    /* 5709 */ "The action plan it stands in, when that is another than the objective's.\0"
    /* 5782 */ "Who does it; absent when all do.\0"
    /* 5815 */ "Its place, from 1.\0"
    /* 5834 */ "What is done.\0"
    /* 5848 */ "The role that is responsible.\0"
    /* 5878 */ "Who is responsible, by name; may be absent.\0"
    /* 5922 */ "starts\0"
    /* 5929 */ "ends\0"
    /* 5934 */ "Last day.\0"
    /* 5944 */ "status\0"
    /* 5951 */ "How far it has come.\0"
    /* 5972 */ "not_started\0"
    /* 5984 */ "ongoing\0"
    /* 5992 */ "delayed\0"
    /* 6000 */ "done\0"
    /* 6005 */ "stopped\0"
    /* 6013 */ "comment\0"
    /* 6021 */ "How it goes, in words.\0"
    /* 6044 */ "koppling\0"
    /* 6053 */ "link\0"
    /* 6058 */ "That a part of the programme serves a goal of a frame.\0"
    /* 6113 */ "regional_goal\0"
    /* 6127 */ "The goal of the frame.\0"
    /* 6150 */ "links\0"
    /* 6156 */ "The part, when it is the whole programme.\0"
    /* 6198 */ "part\0"
    /* 6203 */ "The part, when it is an area.\0"
    /* 6233 */ "The part, when it is a focus area.\0"
    /* 6268 */ "The part, when it is a goal.\0"
    /* 6297 */ "The part, when it is a sub-goal.\0"
    /* 6330 */ "The part, when it is an objective.\0"
    /* 6365 */ "In what way.\0"
    /* 6378 */ "källa\0"
    /* 6385 */ "source\0"
    /* 6392 */ "Where values come from, and how it is to be named.\0"
    /* 6443 */ "line\0"
    /* 6448 */ "The line that its terms ask for where raw values are shown, such as Källa: Kolada.\0"
    /* 6532 */ "Its address.\0"
    /* 6545 */ "terms\0"
    /* 6551 */ "Its terms in short.\0"
    /* 6571 */ "indikator\0"
    /* 6581 */ "indicator\0"
    /* 6591 */ "Something that is measured, per municipality and period.\0"
    /* 6648 */ "What it measures, and how.\0"
    /* 6675 */ "unit\0"
    /* 6680 */ "Its unit, such as % or ton CO2e.\0"
    /* 6713 */ "decimals\0"
    /* 6722 */ "Decimals to show; as few as needed when absent.\0"
    /* 6770 */ "direction\0"
    /* 6780 */ "Which way is better; absent when neither is.\0"
    /* 6825 */ "higher\0"
    /* 6832 */ "lower\0"
    /* 6838 */ "measures\0"
    /* 6847 */ "How it may be put together: counts add, shares never do, a cumulative series takes its last period.\0"
    /* 6947 */ "count\0"
    /* 6953 */ "share\0"
    /* 6959 */ "cumulative\0"
    /* 6970 */ "index\0"
    /* 6976 */ "amount\0"
    /* 6983 */ "Where its values come from.\0"
    /* 7011 */ "indicators\0"
    /* 7022 */ "owner\0"
    /* 7028 */ "Who keeps it up to date.\0"
    /* 7053 */ "by_gender\0"
    /* 7063 */ "Whether women and men are told apart.\0"
    /* 7101 */ "publication\0"
    /* 7113 */ "When the next values are expected.\0"
    /* 7148 */ "publication_period\0"
    /* 7167 */ "The period those values are for.\0"
    /* 7200 */ "subject\0"
    /* 7208 */ "The subject area it belongs to.\0"
    /* 7240 */ "population\0"
    /* 7251 */ "Whether it is the population that weighted means use.\0"
    /* 7305 */ "mått\0"
    /* 7311 */ "measure\0"
    /* 7319 */ "That an indicator is followed up for a sub-goal or an objective, and how.\0"
    /* 7393 */ "The indicator.\0"
    /* 7408 */ "uses\0"
    /* 7413 */ "The sub-goal it is followed up for.\0"
    /* 7449 */ "The objective it is followed up for.\0"
    /* 7486 */ "Its weight; 1 when absent.\0"
    /* 7513 */ "method\0"
    /* 7520 */ "How its status is found; linear when absent.\0"
    /* 7565 */ "linear\0"
    /* 7572 */ "target_value\0"
    /* 7585 */ "directional\0"
    /* 7597 */ "growth\0"
    /* 7604 */ "on_track\0"
    /* 7613 */ "Least pace that is on track; 0.95 when absent.\0"
    /* 7660 */ "some_deviation\0"
    /* 7675 */ "Least pace that is some deviation; 0.60 when absent.\0"
    /* 7728 */ "Why it was chosen.\0"
    /* 7747 */ "The first day it is followed up; from the start when absent.\0"
    /* 7808 */ "The first day it is no longer followed up.\0"
    /* 7851 */ "målvärde\0"
    /* 7862 */ "target\0"
    /* 7869 */ "What value an indicator is to reach by a period.\0"
    /* 7918 */ "targets\0"
    /* 7926 */ "Whose target it is; absent when it is everyone's.\0"
    /* 7976 */ "The plan that set it.\0"
    /* 7998 */ "period\0"
    /* 8005 */ "The period by which it is to be reached.\0"
    /* 8046 */ "value\0"
    /* 8052 */ "The value to reach.\0"
    /* 8072 */ "low\0"
    /* 8076 */ "Lower edge of a band to be within.\0"
    /* 8111 */ "high\0"
    /* 8116 */ "Upper edge of a band to be within.\0"
    /* 8151 */ "wanted\0",
    /* 8159 */ "The wanted movement, when no number is set.\0"
    /* 8203 */ "increase\0"
    /* 8212 */ "decrease\0"
    /* 8221 */ "keep\0"
    /* 8226 */ "not_increase\0"
    /* 8239 */ "not_decrease\0"
    /* 8252 */ "base_period\0"
    /* 8264 */ "The period to count from; the first value when absent.\0"
    /* 8319 */ "base_value\0"
    /* 8330 */ "The value to count from, when the plan decided one.\0"
    /* 8382 */ "gender\0"
    /* 8389 */ "Whose value it is for; the total when absent.\0"
    /* 8435 */ "T\0"
    /* 8437 */ "K\0"
    /* 8439 */ "M\0"
    /* 8441 */ "uppföljningstillfälle\0"
    /* 8465 */ "report occasion\0"
    /* 8481 */ "A time of reporting, whose figures are frozen.\0"
    /* 8528 */ "The programme that is followed up.\0"
    /* 8563 */ "occasions\0"
    /* 8573 */ "The plan that is followed up.\0"
    /* 8603 */ "A forecast during the year, or the outcome.\0"
    /* 8647 */ "forecast\0"
    /* 8656 */ "final\0"
    /* 8662 */ "The period it is about.\0"
    /* 8686 */ "cutoff\0"
    /* 8693 */ "The last day whose values count.\0"
    /* 8726 */ "frozen\0"
    /* 8733 */ "The day its figures were frozen.\0"
    /* 8766 */ "freeze\0"
    /* 8773 */ "bedömning\0"
    /* 8784 */ "judgement\0"
    /* 8794 */ "A person's judgement of one node, for one occasion.\0"
    /* 8846 */ "occasion\0"
    /* 8855 */ "The report occasion.\0"
    /* 8876 */ "judgements\0"
    /* 8887 */ "Whose follow-up it is; absent for the whole cooperation.\0"
    /* 8944 */ "The node, when it is the programme.\0"
    /* 8980 */ "node\0"
    /* 8985 */ "The node, when it is an area.\0"
    /* 9015 */ "The node, when it is a focus area.\0"
    /* 9050 */ "The node, when it is a goal.\0"
    /* 9079 */ "The node, when it is a sub-goal.\0"
    /* 9112 */ "The node, when it is an objective.\0"
    /* 9147 */ "The node, when it is an indicator.\0"
    /* 9182 */ "The status given.\0"
    /* 9200 */ "achieved\0"
    /* 9209 */ "on_track\0"
    /* 9218 */ "some_deviation\0"
    /* 9233 */ "off_track\0"
    /* 9243 */ "moving_away\0"
    /* 9255 */ "not_achieved\0"
    /* 9268 */ "not_assessed\0"
    /* 9281 */ "author\0"
    /* 9288 */ "Who judged, by role.\0"
    /* 9309 */ "benämning\0"
    /* 9320 */ "label\0"
    /* 9326 */ "A word of its own for a status, for one municipality or for all.\0"
    /* 9391 */ "Who says so; absent for the whole cooperation.\0"
    /* 9438 */ "labels\0"
    /* 9445 */ "The status.\0"
    /* 9457 */ "achieved\0"
    /* 9466 */ "on_track\0"
    /* 9475 */ "some_deviation\0"
    /* 9490 */ "partly_achieved\0"
    /* 9506 */ "off_track\0"
    /* 9516 */ "moving_away\0"
    /* 9528 */ "not_achieved\0"
    /* 9541 */ "not_assessed\0"
    /* 9554 */ "occasion_role\0"
    /* 9568 */ "At which occasions; at all when absent.\0"
    /* 9608 */ "text\0"
    /* 9613 */ "The word.\0"
    /* 9623 */ "fryst tabell\0"
    /* 9636 */ "frozen table\0"
    /* 9649 */ "A table as it was when its report occasion was frozen.\0"
    /* 9704 */ "frozen_tables\0"
    /* 9718 */ "What is in it: assessment, reporting, changes, values, or a kind of record.\0"
    /* 9794 */ "rows\0"
    /* 9799 */ "A line of columns (name:type) and one line for each row, cells between tabs.\0"
    /* 9876 */ "analys\0"
    /* 9883 */ "analysis\0"
    /* 9892 */ "A person's analysis, in writing, of a comparison between municipalities.\0"
    /* 9965 */ "What is compared.\0"
    /* 9983 */ "analyses\0"
    /* 9992 */ "The group that is compared; absent for the members of the cooperation.\0"
    /* 10063 */ "Whose analysis it is; absent for the whole cooperation.\0"
    /* 10119 */ "What the comparison shows, and why.\0"
    /* 10155 */ "Who wrote it, by role.\0"
    /* 10178 */ "konferens\0"
    /* 10188 */ "conference\0"
    /* 10199 */ "A recurring conference.\0"
    /* 10223 */ "Whose conference it is.\0"
    /* 10247 */ "conferences\0"
    /* 10259 */ "What it is for.\0"
    /* 10275 */ "audience\0"
    /* 10284 */ "Whom it is for.\0"
    /* 10300 */ "hosts\0"
    /* 10306 */ "How many municipalities host it each time; 0 when a body does.\0"
    /* 10369 */ "every\0"
    /* 10375 */ "Years from one to the next.\0"
    /* 10403 */ "first_year\0"
    /* 10414 */ "The first year it was held, as far as is known.\0"
    /* 10462 */ "last_year\0"
    /* 10472 */ "The last year it is held.\0"
    /* 10498 */ "host_body\0"
    /* 10508 */ "The body that hosts it, when no municipality does.\0"
    /* 10559 */ "hosted_conferences\0"
    /* 10578 */ "theme_body\0"
    /* 10589 */ "The body that decides the theme.\0"
    /* 10622 */ "themed_conferences\0"
    /* 10641 */ "upplaga\0"
    /* 10649 */ "edition\0"
    /* 10657 */ "A conference of one year, held or not.\0"
    /* 10696 */ "The conference.\0"
    /* 10712 */ "editions\0"
    /* 10721 */ "The year.\0"
    /* 10731 */ "theme\0"
    /* 10737 */ "Its theme.\0"
    /* 10748 */ "What became of it.\0"
    /* 10767 */ "planned\0"
    /* 10775 */ "held\0"
    /* 10780 */ "skipped\0"
    /* 10788 */ "cancelled\0"
    /* 10798 */ "moved\0"
    /* 10804 */ "form\0"
    /* 10809 */ "How people met.\0"
    /* 10825 */ "on_site\0"
    /* 10833 */ "digital\0"
    /* 10841 */ "hybrid\0"
    /* 10848 */ "place\0"
    /* 10854 */ "Where.\0"
    /* 10861 */ "The decision on its theme.\0"
    /* 10888 */ "Where this is known from.\0"
    /* 10914 */ "Whom it is for, when that is not whom the conference is for.\0"
    /* 10975 */ "moved_from\0"
    /* 10986 */ "The day it was first to be held, when it was moved.\0"
    /* 11038 */ "värdskap\0"
    /* 11048 */ "hosting\0"
    /* 11056 */ "One host of an edition.\0"
    /* 11080 */ "The edition.\0"
    /* 11093 */ "hostings\0"
    /* 11102 */ "The host, when it is a municipality.\0"
    /* 11139 */ "host\0"
    /* 11144 */ "The host, when it is a body.\0"
    /* 11173 */ "leads\0"
    /* 11179 */ "Whether it leads the project.\0"
    /* 11209 */ "reason\0"
    /* 11216 */ "rotate\0"
    /* 11223 */ "samarbetspart\0"
    /* 11237 */ "partner\0"
    /* 11245 */ "An organisation that a conference is held with.\0"
    /* 11293 */ "partners\0"
    /* 11302 */ "The only edition it is held with; absent when it is with all.\0"
    /* 11364 */ "förhinder\0"
    /* 11375 */ "absence\0"
    /* 11383 */ "That a municipality cannot host in a year.\0"
    /* 11426 */ "Who cannot.\0"
    /* 11438 */ "absences\0"
    /* 11447 */ "The only conference it is about; absent when it is about all.\0"
    /* 11509 */ "värdpar\0"
    /* 11518 */ "pair of hosts\0"
    /* 11532 */ "That two municipalities wish to host together, or may not.\0"
    /* 11591 */ "one\0"
    /* 11595 */ "The one.\0"
    /* 11604 */ "host_pairs\0"
    /* 11615 */ "other\0"
    /* 11621 */ "The other.\0"
    /* 11632 */ "host_pairs_of_others\0"
    /* 11653 */ "rule\0"
    /* 11658 */ "A wish, or a ban.\0"
    /* 11676 */ "wished\0"
    /* 11683 */ "forbidden\0"
    /* 11693 */ "inriktning\0"
    /* 11704 */ "advocacy direction\0"
    /* 11723 */ "A decided direction of the joint advocacy.\0"
    /* 11766 */ "directions\0"
    /* 11777 */ "What is worked for.\0"
    /* 11797 */ "The message.\0"
    /* 11810 */ "First day it no longer holds.\0"
    /* 11840 */ "insats\0"
    /* 11847 */ "effort\0"
    /* 11854 */ "One effort of advocacy.\0"
    /* 11878 */ "The direction it follows.\0"
    /* 11904 */ "efforts\0"
    /* 11912 */ "Remiss, skrivelse, möte or kampanj.\0"
    /* 11949 */ "consultation\0"
    /* 11962 */ "letter\0"
    /* 11969 */ "meeting\0"
    /* 11977 */ "campaign\0"
    /* 11986 */ "What it was.\0"
    /* 11999 */ "recipient\0"
    /* 12009 */ "To whom.\0"
    /* 12018 */ "When.\0"
    /* 12024 */ "Who did it; absent when all did.\0"
    /* 12057 */ "insatsmål\0"
    /* 12068 */ "effort's goal\0"
    /* 12082 */ "That an effort served a part of the programme.\0"
    /* 12129 */ "The effort.\0"
    /* 12141 */ "skript\0"
    /* 12148 */ "script\0"
    /* 12155 */ "A Lua script registered in the database.\0"
    /* 12196 */ "Whose script it is; absent when it is shared.\0"
    /* 12242 */ "scripts\0",
    /* 12251 */ "The Lua text.\0"
    /* 12265 */ "needs\0"
    /* 12271 */ "The capabilities granted, separated by spaces.\0"
    /* 12318 */ "grant\0"
    /* 12324 */ "registered_by\0"
    /* 12338 */ "Who registered it.\0"
    /* 12357 */ "register\0"
    /* 12366 */ "registered\0"
    /* 12377 */ "The day it was registered.\0",
};

const char *sdt__schema_text(int place)
{
    return place > 0 ? (const char *)&texts + place : NULL;
}

const struct sdt__range sdt__ranges[] = {
    {-DBL_MAX, DBL_MAX},
    {0.0, 1000000.0},
    {0.0, 100.0},
    {1.0, 1000000000.0},
    {0.0, 366.0},
    {1.0, 9999.0},
    {0.0, 1000.0},
    {0.0, 1000000000000000.0},
    {0.0, 15.0},
    {1.0, 1000.0},
};

const struct sdt__field sdt__fields[] = {
    /* cooperation */
    {.name = 64, .doc = 69, .since = 88, .number = 1, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 92, .doc = 100, .since = 88, .number = 2, .type = SDT_TYPE_TEXT}, /* purpose */
    {.name = 133, .doc = 141, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* website */
    {.name = 170, .doc = 178, .since = 88, .number = 4, .type = SDT_TYPE_DATE}, /* founded */
    /* principle */
    {.name = 11, .doc = 278, .inverse = 309, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 1, .required = true}, /* cooperation */
    {.name = 320, .doc = 325, .since = 88, .words = 384, .word_count = 2, .number = 2, .type = SDT_TYPE_ENUM, .required = true}, /* role */
    {.name = 410, .doc = 419, .since = 88, .number = 3, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 454, .doc = 460, .since = 88, .number = 4, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    /* municipality */
    {.name = 64, .doc = 69, .since = 88, .number = 1, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 578, .doc = 584, .since = 88, .words = 609, .word_count = 3, .number = 2, .type = SDT_TYPE_ENUM, .required = true}, /* level */
    {.name = 637, .doc = 644, .since = 88, .number = 3, .type = SDT_TYPE_DATE}, /* formed */
    {.name = 703, .doc = 715, .inverse = 755, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 3, .tree = true}, /* formed_from */
    {.name = 133, .doc = 141, .since = 88, .number = 5, .type = SDT_TYPE_TEXT}, /* website */
    /* membership */
    {.name = 11, .doc = 824, .inverse = 841, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 1, .required = true}, /* cooperation */
    {.name = 494, .doc = 853, .inverse = 841, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3, .required = true}, /* municipality */
    {.name = 865, .doc = 872, .since = 88, .number = 3, .type = SDT_TYPE_DATE}, /* joined */
    {.name = 934, .doc = 939, .since = 88, .number = 4, .type = SDT_TYPE_DATE}, /* left */
    {.name = 993, .doc = 1004, .since = 88, .number = 5, .type = SDT_TYPE_NUMBER, .range = 2}, /* cost_share */
    {.name = 1045, .doc = 1052, .since = 88, .number = 6, .type = SDT_TYPE_INTEGER, .range = 3}, /* weight */
    /* municipality_group */
    {.name = 64, .doc = 69, .since = 88, .number = 1, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 1185, .doc = 1190, .since = 88, .number = 2, .type = SDT_TYPE_TEXT}, /* note */
    /* group_member */
    {.name = 1270, .doc = 1289, .inverse = 1300, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 5, .required = true}, /* municipality_group */
    {.name = 494, .doc = 853, .inverse = 1308, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3, .required = true}, /* municipality */
    /* body */
    {.name = 11, .doc = 278, .inverse = 1398, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 1}, /* cooperation */
    {.name = 494, .doc = 1405, .inverse = 1398, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 1466, .doc = 1473, .inverse = 1497, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 7, .tree = true}, /* parent */
    {.name = 320, .doc = 1506, .since = 88, .words = 1531, .word_count = 6, .number = 4, .type = SDT_TYPE_ENUM, .required = true}, /* role */
    {.name = 64, .doc = 69, .since = 88, .number = 5, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 92, .doc = 1592, .since = 88, .number = 6, .type = SDT_TYPE_TEXT}, /* purpose */
    {.name = 1606, .doc = 1618, .since = 88, .number = 7, .type = SDT_TYPE_TEXT}, /* members_are */
    {.name = 1645, .doc = 1663, .since = 88, .number = 8, .type = SDT_TYPE_INTEGER, .range = 4}, /* meetings_per_year */
    {.name = 1692, .doc = 1714, .since = 88, .number = 9, .type = SDT_TYPE_BOOLEAN}, /* seat_per_municipality */
    {.name = 1792, .doc = 178, .since = 88, .number = 10, .type = SDT_TYPE_DATE}, /* began */
    {.name = 1798, .doc = 1804, .since = 88, .number = 11, .type = SDT_TYPE_DATE}, /* ended */
    /* person */
    {.name = 64, .doc = 1897, .since = 88, .number = 1, .type = SDT_TYPE_TEXT, .required = true, .personal = true}, /* name */
    {.name = 1908, .doc = 1914, .since = 88, .number = 2, .type = SDT_TYPE_TEXT, .personal = true}, /* email */
    {.name = 1930, .doc = 1936, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .personal = true}, /* phone */
    {.name = 494, .doc = 1954, .inverse = 2007, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 2015, .doc = 2028, .since = 88, .number = 5, .type = SDT_TYPE_DATE}, /* retain_until */
    /* seat */
    {.name = 1321, .doc = 2144, .inverse = 2154, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 7, .required = true}, /* body */
    {.name = 494, .doc = 2160, .inverse = 2154, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 320, .doc = 2198, .since = 88, .words = 2220, .word_count = 7, .number = 3, .type = SDT_TYPE_ENUM, .required = true}, /* role */
    {.name = 1822, .doc = 2280, .inverse = 2154, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 8, .personal = true}, /* person */
    {.name = 2309, .doc = 2316, .since = 88, .number = 5, .type = SDT_TYPE_TEXT}, /* office */
    {.name = 2377, .doc = 2383, .since = 88, .number = 6, .type = SDT_TYPE_DATE}, /* since */
    {.name = 2394, .doc = 2400, .since = 88, .number = 7, .type = SDT_TYPE_DATE}, /* until */
    /* governing_document */
    {.name = 11, .doc = 824, .inverse = 2494, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 1, .required = true}, /* cooperation */
    {.name = 454, .doc = 2514, .since = 88, .number = 2, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 2525, .doc = 2533, .since = 88, .number = 3, .type = SDT_TYPE_DATE}, /* decided */
    {.name = 2557, .doc = 2567, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* reference */
    {.name = 2617, .doc = 2626, .inverse = 2652, .since = 88, .number = 5, .type = SDT_TYPE_REFERENCE, .target = 10, .tree = true}, /* replaces */
    /* decision */
    {.name = 1321, .doc = 2710, .inverse = 2723, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 7, .required = true}, /* body */
    {.name = 494, .doc = 2733, .inverse = 2723, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 2793, .doc = 2798, .since = 88, .number = 3, .type = SDT_TYPE_DATE, .required = true}, /* date */
    {.name = 2807, .doc = 2817, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* paragraph */
    {.name = 454, .doc = 2843, .since = 88, .number = 5, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 2864, .doc = 2872, .since = 88, .words = 2889, .word_count = 5, .number = 6, .type = SDT_TYPE_ENUM, .required = true}, /* outcome */
    {.name = 2557, .doc = 2935, .since = 88, .number = 7, .type = SDT_TYPE_TEXT}, /* reference */
    {.name = 1185, .doc = 2983, .since = 88, .number = 8, .type = SDT_TYPE_TEXT}, /* note */
    /* programme */
    {.name = 11, .doc = 3089, .inverse = 3112, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 1, .required = true}, /* cooperation */
    {.name = 454, .doc = 2514, .since = 88, .number = 2, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 3123, .doc = 3130, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* vision */
    {.name = 3142, .doc = 3155, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* overall_goal */
    {.name = 92, .doc = 3173, .since = 88, .number = 5, .type = SDT_TYPE_TEXT}, /* purpose */
    {.name = 209, .doc = 3200, .since = 88, .number = 6, .type = SDT_TYPE_TEXT}, /* principle */
    {.name = 3269, .doc = 3280, .since = 88, .number = 7, .type = SDT_TYPE_INTEGER, .range = 5, .required = true}, /* valid_from */
    {.name = 3304, .doc = 3316, .since = 88, .number = 8, .type = SDT_TYPE_INTEGER, .range = 5, .required = true}, /* valid_until */
    {.name = 3339, .doc = 3351, .since = 88, .number = 9, .type = SDT_TYPE_INTEGER, .range = 5}, /* target_year */
    {.name = 3388, .doc = 3402, .since = 88, .number = 10, .type = SDT_TYPE_DATE}, /* document_date */
    {.name = 2557, .doc = 3428, .since = 88, .number = 11, .type = SDT_TYPE_TEXT}, /* reference */
    {.name = 2617, .doc = 3451, .inverse = 2652, .since = 88, .number = 12, .type = SDT_TYPE_REFERENCE, .target = 12, .tree = true}, /* replaces */
    {.name = 3482, .doc = 3491, .verb = 3535, .since = 88, .number = 13, .type = SDT_TYPE_DATE}, /* in_force */
    {.name = 3541, .doc = 3566, .since = 88, .number = 14, .type = SDT_TYPE_INTEGER, .range = 6}, /* sub_goals_per_focus_area */
    /* adoption */
    {.name = 3031, .doc = 3722, .inverse = 3737, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 12, .required = true}, /* programme */
    {.name = 494, .doc = 3747, .inverse = 3737, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3, .required = true}, /* municipality */
    {.name = 2864, .doc = 3765, .since = 88, .words = 3789, .word_count = 3, .number = 3, .type = SDT_TYPE_ENUM, .required = true}, /* outcome */
    {.name = 2793, .doc = 2798, .since = 88, .number = 4, .type = SDT_TYPE_DATE, .required = true}, /* date */
    {.name = 2807, .doc = 2817, .since = 88, .number = 5, .type = SDT_TYPE_TEXT}, /* paragraph */
    {.name = 2557, .doc = 2935, .since = 88, .number = 6, .type = SDT_TYPE_TEXT}, /* reference */
    {.name = 2671, .doc = 3820, .inverse = 3737, .since = 88, .number = 7, .type = SDT_TYPE_REFERENCE, .target = 11}, /* decision */
    /* amendment */
    {.name = 3031, .doc = 3722, .inverse = 3922, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 12, .required = true}, /* programme */
    {.name = 2793, .doc = 2533, .since = 88, .number = 2, .type = SDT_TYPE_DATE, .required = true}, /* date */
    {.name = 454, .doc = 3933, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 2671, .doc = 3947, .inverse = 3922, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 11}, /* decision */
    {.name = 2557, .doc = 3961, .since = 88, .number = 5, .type = SDT_TYPE_TEXT}, /* reference */
    /* area */
    {.name = 3031, .doc = 3722, .inverse = 4044, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 12, .required = true}, /* programme */
    {.name = 410, .doc = 4050, .since = 88, .number = 2, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 64, .doc = 4087, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 4097, .doc = 4109, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* description */
    /* focus_area */
    {.name = 3993, .doc = 4207, .inverse = 4228, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 15, .required = true}, /* area */
    {.name = 410, .doc = 4240, .since = 88, .number = 2, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 64, .doc = 4087, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 4097, .doc = 4109, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* description */
    {.name = 4271, .doc = 4279, .inverse = 4228, .since = 88, .number = 5, .type = SDT_TYPE_REFERENCE, .target = 7}, /* network */
    /* goal */
    {.name = 4360, .doc = 4371, .inverse = 4387, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 16, .required = true}, /* focus_area */
    {.name = 410, .doc = 4393, .since = 88, .number = 2, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 454, .doc = 4430, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    /* sub_goal */
    {.name = 4329, .doc = 4495, .inverse = 4505, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 17, .required = true}, /* goal */
    {.name = 410, .doc = 4515, .since = 88, .number = 2, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 454, .doc = 4430, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 1045, .doc = 4549, .since = 88, .number = 4, .type = SDT_TYPE_NUMBER, .range = 1}, /* weight */
    /* succession */
    {.name = 4658, .doc = 4666, .inverse = 4705, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 18, .required = true}, /* earlier */
    {.name = 4716, .doc = 4722, .inverse = 4777, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 18}, /* later */
    {.name = 1185, .doc = 4790, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* note */
    /* frame */
    {.name = 64, .doc = 4087, .since = 88, .number = 1, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 4876, .doc = 4883, .since = 88, .number = 2, .type = SDT_TYPE_TEXT}, /* issuer */
    {.name = 4097, .doc = 4899, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* description */
    /* regional_goal */
    {.name = 4803, .doc = 4961, .inverse = 4387, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 20, .required = true}, /* frame */
    {.name = 410, .doc = 4972, .since = 88, .number = 2, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 454, .doc = 5004, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    /* plan */
    {.name = 3031, .doc = 5076, .inverse = 5109, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 12, .required = true}, /* programme */
    {.name = 320, .doc = 5115, .since = 88, .words = 5149, .word_count = 2, .number = 2, .type = SDT_TYPE_ENUM, .required = true}, /* role */
    {.name = 1321, .doc = 5168, .inverse = 5109, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 7}, /* body */
    {.name = 494, .doc = 5186, .inverse = 5109, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 5246, .doc = 5251, .since = 88, .number = 5, .type = SDT_TYPE_INTEGER, .range = 5, .required = true}, /* year */
    {.name = 454, .doc = 2514, .since = 88, .number = 6, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 5271, .doc = 5278, .since = 88, .number = 7, .type = SDT_TYPE_NUMBER, .range = 7}, /* budget */
    {.name = 2671, .doc = 5300, .inverse = 5109, .since = 88, .number = 8, .type = SDT_TYPE_REFERENCE, .target = 11}, /* decision */
    /* objective */
    {.name = 5015, .doc = 5389, .inverse = 5399, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 22, .required = true}, /* plan */
    {.name = 5410, .doc = 5419, .inverse = 5399, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 18, .required = true}, /* sub_goal */
    {.name = 494, .doc = 5451, .inverse = 5399, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 410, .doc = 5504, .since = 88, .number = 4, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 454, .doc = 5004, .since = 88, .number = 5, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 5535, .doc = 5547, .inverse = 5399, .since = 88, .number = 6, .type = SDT_TYPE_REFERENCE, .target = 7}, /* responsible */
    {.name = 1045, .doc = 5577, .since = 88, .number = 7, .type = SDT_TYPE_NUMBER, .range = 1}, /* weight */
    /* activity */
    {.name = 5336, .doc = 5683, .inverse = 5698, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 23, .required = true}, /* objective */
    {.name = 5015, .doc = 5709, .inverse = 5698, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 22}, /* plan */
    {.name = 494, .doc = 5782, .inverse = 5698, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 410, .doc = 5815, .since = 88, .number = 4, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 454, .doc = 5834, .since = 88, .number = 5, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 5535, .doc = 5848, .since = 88, .number = 6, .type = SDT_TYPE_TEXT}, /* responsible */
    {.name = 1822, .doc = 5878, .inverse = 5698, .since = 88, .number = 7, .type = SDT_TYPE_REFERENCE, .target = 8, .personal = true}, /* person */
    {.name = 5922, .doc = 2383, .since = 88, .number = 8, .type = SDT_TYPE_DATE}, /* starts */
    {.name = 5929, .doc = 5934, .since = 88, .number = 9, .type = SDT_TYPE_DATE}, /* ends */
    {.name = 5944, .doc = 5951, .since = 88, .words = 5972, .word_count = 5, .number = 10, .type = SDT_TYPE_ENUM, .required = true}, /* status */
    {.name = 6013, .doc = 6021, .since = 88, .number = 11, .type = SDT_TYPE_TEXT}, /* comment */
    /* link */
    {.name = 6113, .doc = 6127, .inverse = 6150, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 21, .required = true}, /* regional_goal */
    {.name = 3031, .doc = 6156, .choice = 6198, .inverse = 6150, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 12}, /* programme */
    {.name = 3993, .doc = 6203, .choice = 6198, .inverse = 6150, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 15}, /* area */
    {.name = 4360, .doc = 6233, .choice = 6198, .inverse = 6150, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 16}, /* focus_area */
    {.name = 4329, .doc = 6268, .choice = 6198, .inverse = 6150, .since = 88, .number = 5, .type = SDT_TYPE_REFERENCE, .target = 17}, /* goal */
    {.name = 5410, .doc = 6297, .choice = 6198, .inverse = 6150, .since = 88, .number = 6, .type = SDT_TYPE_REFERENCE, .target = 18}, /* sub_goal */
    {.name = 5336, .doc = 6330, .choice = 6198, .inverse = 6150, .since = 88, .number = 7, .type = SDT_TYPE_REFERENCE, .target = 23}, /* objective */
    {.name = 1185, .doc = 6365, .since = 88, .number = 8, .type = SDT_TYPE_TEXT}, /* note */
    /* source */
    {.name = 64, .doc = 69, .since = 88, .number = 1, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 6443, .doc = 6448, .since = 88, .number = 2, .type = SDT_TYPE_TEXT}, /* line */
    {.name = 133, .doc = 6532, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* website */
    {.name = 6545, .doc = 6551, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* terms */
    /* indicator */
    {.name = 454, .doc = 2514, .since = 88, .number = 1, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 4097, .doc = 6648, .since = 88, .number = 2, .type = SDT_TYPE_TEXT}, /* description */
    {.name = 6675, .doc = 6680, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* unit */
    {.name = 6713, .doc = 6722, .since = 88, .number = 4, .type = SDT_TYPE_INTEGER, .range = 8}, /* decimals */
    {.name = 6770, .doc = 6780, .since = 88, .words = 6825, .word_count = 2, .number = 5, .type = SDT_TYPE_ENUM}, /* direction */
    {.name = 6838, .doc = 6847, .since = 88, .words = 6947, .word_count = 5, .number = 6, .type = SDT_TYPE_ENUM}, /* measures */
    {.name = 6385, .doc = 6983, .inverse = 7011, .since = 88, .number = 7, .type = SDT_TYPE_REFERENCE, .target = 26}, /* source */
    {.name = 7022, .doc = 7028, .inverse = 7011, .since = 88, .number = 8, .type = SDT_TYPE_REFERENCE, .target = 7}, /* owner */
    {.name = 7053, .doc = 7063, .since = 88, .number = 9, .type = SDT_TYPE_BOOLEAN}, /* by_gender */
    {.name = 7101, .doc = 7113, .since = 88, .number = 10, .type = SDT_TYPE_DATE}, /* publication */
    {.name = 7148, .doc = 7167, .since = 88, .number = 11, .type = SDT_TYPE_PERIOD}, /* publication_period */
    {.name = 7200, .doc = 7208, .since = 88, .number = 12, .type = SDT_TYPE_TEXT}, /* subject */
    {.name = 7240, .doc = 7251, .since = 88, .number = 13, .type = SDT_TYPE_BOOLEAN}, /* population */
    /* measure */
    {.name = 6581, .doc = 7393, .inverse = 7408, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 27, .required = true}, /* indicator */
    {.name = 5410, .doc = 7413, .choice = 6198, .inverse = 6838, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 18}, /* sub_goal */
    {.name = 5336, .doc = 7449, .choice = 6198, .inverse = 6838, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 23}, /* objective */
    {.name = 410, .doc = 5815, .since = 88, .number = 4, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 1045, .doc = 7486, .since = 88, .number = 5, .type = SDT_TYPE_NUMBER, .range = 1}, /* weight */
    {.name = 7513, .doc = 7520, .since = 88, .words = 7565, .word_count = 4, .number = 6, .type = SDT_TYPE_ENUM}, /* method */
    {.name = 7604, .doc = 7613, .since = 88, .number = 7, .type = SDT_TYPE_NUMBER, .range = 6}, /* on_track */
    {.name = 7660, .doc = 7675, .since = 88, .number = 8, .type = SDT_TYPE_NUMBER, .range = 6}, /* some_deviation */
    {.name = 1185, .doc = 7728, .since = 88, .number = 9, .type = SDT_TYPE_TEXT}, /* note */
    {.name = 2377, .doc = 7747, .since = 88, .number = 10, .type = SDT_TYPE_DATE}, /* since */
    {.name = 2394, .doc = 7808, .since = 88, .number = 11, .type = SDT_TYPE_DATE}, /* until */
    /* target */
    {.name = 6581, .doc = 7393, .inverse = 7918, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 27, .required = true}, /* indicator */
    {.name = 494, .doc = 7926, .inverse = 7918, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 5015, .doc = 7976, .inverse = 7918, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 22}, /* plan */
    {.name = 7998, .doc = 8005, .since = 88, .number = 4, .type = SDT_TYPE_PERIOD, .required = true}, /* period */
    {.name = 8046, .doc = 8052, .since = 88, .number = 5, .type = SDT_TYPE_NUMBER}, /* value */
    {.name = 8072, .doc = 8076, .since = 88, .number = 6, .type = SDT_TYPE_NUMBER}, /* low */
    {.name = 8111, .doc = 8116, .since = 88, .number = 7, .type = SDT_TYPE_NUMBER}, /* high */
    {.name = 8151, .doc = 8159, .since = 88, .words = 8203, .word_count = 5, .number = 8, .type = SDT_TYPE_ENUM}, /* wanted */
    {.name = 8252, .doc = 8264, .since = 88, .number = 9, .type = SDT_TYPE_PERIOD}, /* base_period */
    {.name = 8319, .doc = 8330, .since = 88, .number = 10, .type = SDT_TYPE_NUMBER}, /* base_value */
    {.name = 8382, .doc = 8389, .since = 88, .words = 8435, .word_count = 3, .number = 11, .type = SDT_TYPE_ENUM}, /* gender */
    {.name = 2671, .doc = 5300, .inverse = 7918, .since = 88, .number = 12, .type = SDT_TYPE_REFERENCE, .target = 11}, /* decision */
    /* occasion */
    {.name = 3031, .doc = 8528, .inverse = 8563, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 12, .required = true}, /* programme */
    {.name = 5015, .doc = 8573, .inverse = 8563, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 22}, /* plan */
    {.name = 454, .doc = 69, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 320, .doc = 8603, .since = 88, .words = 8647, .word_count = 2, .number = 4, .type = SDT_TYPE_ENUM, .required = true}, /* role */
    {.name = 7998, .doc = 8662, .since = 88, .number = 5, .type = SDT_TYPE_PERIOD, .required = true}, /* period */
    {.name = 8686, .doc = 8693, .since = 88, .number = 6, .type = SDT_TYPE_DATE, .required = true}, /* cutoff */
    {.name = 8726, .doc = 8733, .verb = 8766, .since = 88, .number = 7, .type = SDT_TYPE_DATE}, /* frozen */
    /* judgement */
    {.name = 8846, .doc = 8855, .inverse = 8876, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 30, .required = true}, /* occasion */
    {.name = 494, .doc = 8887, .inverse = 8876, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 3031, .doc = 8944, .choice = 8980, .inverse = 8876, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 12}, /* programme */
    {.name = 3993, .doc = 8985, .choice = 8980, .inverse = 8876, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 15}, /* area */
    {.name = 4360, .doc = 9015, .choice = 8980, .inverse = 8876, .since = 88, .number = 5, .type = SDT_TYPE_REFERENCE, .target = 16}, /* focus_area */
    {.name = 4329, .doc = 9050, .choice = 8980, .inverse = 8876, .since = 88, .number = 6, .type = SDT_TYPE_REFERENCE, .target = 17}, /* goal */
    {.name = 5410, .doc = 9079, .choice = 8980, .inverse = 8876, .since = 88, .number = 7, .type = SDT_TYPE_REFERENCE, .target = 18}, /* sub_goal */
    {.name = 5336, .doc = 9112, .choice = 8980, .inverse = 8876, .since = 88, .number = 8, .type = SDT_TYPE_REFERENCE, .target = 23}, /* objective */
    {.name = 6581, .doc = 9147, .choice = 8980, .inverse = 8876, .since = 88, .number = 9, .type = SDT_TYPE_REFERENCE, .target = 27}, /* indicator */
    {.name = 5944, .doc = 9182, .since = 88, .words = 9200, .word_count = 7, .number = 10, .type = SDT_TYPE_ENUM, .required = true}, /* status */
    {.name = 6013, .doc = 4790, .since = 88, .number = 11, .type = SDT_TYPE_TEXT, .required = true}, /* comment */
    {.name = 9281, .doc = 9288, .since = 88, .number = 12, .type = SDT_TYPE_TEXT, .required = true}, /* author */
    {.name = 2793, .doc = 2798, .since = 88, .number = 13, .type = SDT_TYPE_DATE, .required = true}, /* date */
    /* label */
    {.name = 494, .doc = 9391, .inverse = 9438, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 5944, .doc = 9445, .since = 88, .words = 9457, .word_count = 8, .number = 2, .type = SDT_TYPE_ENUM, .required = true}, /* status */
    {.name = 9554, .doc = 9568, .since = 88, .words = 8647, .word_count = 2, .number = 3, .type = SDT_TYPE_ENUM}, /* occasion_role */
    {.name = 9608, .doc = 9613, .since = 88, .number = 4, .type = SDT_TYPE_TEXT, .required = true}, /* text */
    /* frozen_table */
    {.name = 8846, .doc = 8855, .inverse = 9704, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 30, .required = true}, /* occasion */
    {.name = 494, .doc = 8887, .inverse = 9704, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 64, .doc = 9718, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 9794, .doc = 9799, .verb = 8766, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* rows */
    /* analysis */
    {.name = 6581, .doc = 9965, .inverse = 9983, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 27, .required = true}, /* indicator */
    {.name = 1270, .doc = 9992, .inverse = 9983, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 5}, /* municipality_group */
    {.name = 494, .doc = 10063, .inverse = 9983, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 7998, .doc = 8662, .since = 88, .number = 4, .type = SDT_TYPE_PERIOD, .required = true}, /* period */
    {.name = 9608, .doc = 10119, .since = 88, .number = 5, .type = SDT_TYPE_TEXT, .required = true}, /* text */
    {.name = 9281, .doc = 10155, .since = 88, .number = 6, .type = SDT_TYPE_TEXT, .required = true}, /* author */
    {.name = 2793, .doc = 2798, .since = 88, .number = 7, .type = SDT_TYPE_DATE, .required = true}, /* date */
    /* conference */
    {.name = 11, .doc = 10223, .inverse = 10247, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 1, .required = true}, /* cooperation */
    {.name = 64, .doc = 4087, .since = 88, .number = 2, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 92, .doc = 10259, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* purpose */
    {.name = 10275, .doc = 10284, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* audience */
    {.name = 10300, .doc = 10306, .since = 88, .number = 5, .type = SDT_TYPE_INTEGER, .range = 6, .required = true}, /* hosts */
    {.name = 10369, .doc = 10375, .since = 88, .number = 6, .type = SDT_TYPE_INTEGER, .range = 9, .required = true}, /* every */
    {.name = 10403, .doc = 10414, .since = 88, .number = 7, .type = SDT_TYPE_INTEGER, .range = 5}, /* first_year */
    {.name = 10462, .doc = 10472, .since = 88, .number = 8, .type = SDT_TYPE_INTEGER, .range = 5}, /* last_year */
    {.name = 10498, .doc = 10508, .inverse = 10559, .since = 88, .number = 9, .type = SDT_TYPE_REFERENCE, .target = 7}, /* host_body */
    {.name = 10578, .doc = 10589, .inverse = 10622, .since = 88, .number = 10, .type = SDT_TYPE_REFERENCE, .target = 7}, /* theme_body */
    /* edition */
    {.name = 10188, .doc = 10696, .inverse = 10712, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 33, .required = true}, /* conference */
    {.name = 5246, .doc = 10721, .since = 88, .number = 2, .type = SDT_TYPE_INTEGER, .range = 5, .required = true}, /* year */
    {.name = 10731, .doc = 10737, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* theme */
    {.name = 5944, .doc = 10748, .since = 88, .words = 10767, .word_count = 5, .number = 4, .type = SDT_TYPE_ENUM, .required = true}, /* status */
    {.name = 10804, .doc = 10809, .since = 88, .words = 10825, .word_count = 3, .number = 5, .type = SDT_TYPE_ENUM}, /* form */
    {.name = 2793, .doc = 2798, .since = 88, .number = 6, .type = SDT_TYPE_DATE}, /* date */
    {.name = 10848, .doc = 10854, .since = 88, .number = 7, .type = SDT_TYPE_TEXT}, /* place */
    {.name = 2671, .doc = 10861, .inverse = 10712, .since = 88, .number = 8, .type = SDT_TYPE_REFERENCE, .target = 11}, /* decision */
    {.name = 2557, .doc = 10888, .since = 88, .number = 9, .type = SDT_TYPE_TEXT}, /* reference */
    {.name = 10275, .doc = 10914, .since = 88, .number = 10, .type = SDT_TYPE_TEXT}, /* audience */
    {.name = 10975, .doc = 10986, .since = 88, .number = 11, .type = SDT_TYPE_DATE}, /* moved_from */
    /* hosting */
    {.name = 10649, .doc = 11080, .inverse = 11093, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 34, .required = true}, /* edition */
    {.name = 494, .doc = 11102, .choice = 11139, .inverse = 11093, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 1321, .doc = 11144, .choice = 11139, .inverse = 11093, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 7}, /* body */
    {.name = 11173, .doc = 11179, .since = 88, .number = 4, .type = SDT_TYPE_BOOLEAN}, /* leads */
    {.name = 11209, .doc = 7728, .verb = 11216, .since = 88, .number = 5, .type = SDT_TYPE_TEXT}, /* reason */
    {.name = 2671, .doc = 5300, .inverse = 11093, .since = 88, .number = 6, .type = SDT_TYPE_REFERENCE, .target = 11}, /* decision */
    /* partner */
    {.name = 10188, .doc = 10696, .inverse = 11293, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 33, .required = true}, /* conference */
    {.name = 410, .doc = 5815, .since = 88, .number = 2, .type = SDT_TYPE_INTEGER, .range = 1}, /* position */
    {.name = 64, .doc = 4087, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 10649, .doc = 11302, .inverse = 11293, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 34}, /* edition */
    /* absence */
    {.name = 494, .doc = 11426, .inverse = 11438, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 3, .required = true}, /* municipality */
    {.name = 5246, .doc = 10721, .since = 88, .number = 2, .type = SDT_TYPE_INTEGER, .range = 5, .required = true}, /* year */
    {.name = 10188, .doc = 11447, .inverse = 11438, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 33}, /* conference */
    {.name = 11209, .doc = 4790, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* reason */
    /* host_pair */
    {.name = 11591, .doc = 11595, .inverse = 11604, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 3, .required = true}, /* one */
    {.name = 11615, .doc = 11621, .inverse = 11632, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 3, .required = true}, /* other */
    {.name = 11653, .doc = 11658, .since = 88, .words = 11676, .word_count = 2, .number = 3, .type = SDT_TYPE_ENUM, .required = true}, /* rule */
    {.name = 1185, .doc = 4790, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* note */
    /* direction */
    {.name = 11, .doc = 824, .inverse = 11766, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 1, .required = true}, /* cooperation */
    {.name = 454, .doc = 11777, .since = 88, .number = 2, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 4097, .doc = 11797, .since = 88, .number = 3, .type = SDT_TYPE_TEXT}, /* description */
    {.name = 2671, .doc = 3947, .inverse = 11766, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 11}, /* decision */
    {.name = 2525, .doc = 2533, .since = 88, .number = 5, .type = SDT_TYPE_DATE}, /* decided */
    {.name = 2394, .doc = 11810, .since = 88, .number = 6, .type = SDT_TYPE_DATE}, /* until */
    /* effort */
    {.name = 6770, .doc = 11878, .inverse = 11904, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 37, .required = true}, /* direction */
    {.name = 320, .doc = 11912, .since = 88, .words = 11949, .word_count = 4, .number = 2, .type = SDT_TYPE_ENUM, .required = true}, /* role */
    {.name = 454, .doc = 11986, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* title */
    {.name = 11999, .doc = 12009, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* recipient */
    {.name = 2793, .doc = 12018, .since = 88, .number = 5, .type = SDT_TYPE_DATE}, /* date */
    {.name = 2864, .doc = 2872, .since = 88, .number = 6, .type = SDT_TYPE_TEXT}, /* outcome */
    {.name = 494, .doc = 12024, .inverse = 11904, .since = 88, .number = 7, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 2557, .doc = 3961, .since = 88, .number = 8, .type = SDT_TYPE_TEXT}, /* reference */
    /* effort_goal */
    {.name = 11847, .doc = 12129, .inverse = 4387, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 38, .required = true}, /* effort */
    {.name = 4360, .doc = 6233, .choice = 6198, .inverse = 11904, .since = 88, .number = 2, .type = SDT_TYPE_REFERENCE, .target = 16}, /* focus_area */
    {.name = 4329, .doc = 6268, .choice = 6198, .inverse = 11904, .since = 88, .number = 3, .type = SDT_TYPE_REFERENCE, .target = 17}, /* goal */
    {.name = 5410, .doc = 6297, .choice = 6198, .inverse = 11904, .since = 88, .number = 4, .type = SDT_TYPE_REFERENCE, .target = 18}, /* sub_goal */
    /* script */
    {.name = 494, .doc = 12196, .inverse = 12242, .since = 88, .number = 1, .type = SDT_TYPE_REFERENCE, .target = 3}, /* municipality */
    {.name = 64, .doc = 69, .since = 88, .number = 2, .type = SDT_TYPE_TEXT, .required = true}, /* name */
    {.name = 6385, .doc = 12251, .since = 88, .number = 3, .type = SDT_TYPE_TEXT, .required = true}, /* source */
    {.name = 12265, .doc = 12271, .verb = 12318, .since = 88, .number = 4, .type = SDT_TYPE_TEXT}, /* needs */
    {.name = 12324, .doc = 12338, .verb = 12357, .since = 88, .number = 5, .type = SDT_TYPE_TEXT}, /* registered_by */
    {.name = 12366, .doc = 12377, .verb = 12357, .since = 88, .number = 6, .type = SDT_TYPE_DATE}, /* registered */
};

const struct sdt__kind sdt__kinds[] = {
    {.name = "cooperation", .label_sv = 1, .label_en = 11, .doc = 23, .first_field = 0, .number = 1, .field_count = 4, .title = 0, .owner = -1, .position = -1, .seal = -1},
    {.name = "principle", .label_sv = 196, .label_en = 209, .doc = 219, .first_field = 4, .number = 2, .field_count = 4, .title = 3, .owner = -1, .position = 2, .seal = -1},
    {.name = "municipality", .label_sv = 487, .label_en = 494, .doc = 507, .first_field = 8, .number = 3, .field_count = 5, .title = 0, .owner = SDT__OWNER_KEY, .position = -1, .seal = -1},
    {.name = "membership", .label_sv = 762, .label_en = 773, .doc = 784, .first_field = 13, .number = 4, .field_count = 6, .title = -1, .owner = -1, .position = -1, .seal = -1},
    {.name = "municipality_group", .label_sv = 1105, .label_en = 1117, .doc = 1136, .first_field = 19, .number = 5, .field_count = 2, .title = 0, .owner = -1, .position = -1, .seal = -1},
    {.name = "group_member", .label_sv = 1216, .label_en = 1228, .doc = 1241, .first_field = 21, .number = 6, .field_count = 2, .title = -1, .owner = -1, .position = -1, .seal = -1},
    {.name = "body", .label_sv = 1315, .label_en = 1321, .doc = 1326, .first_field = 23, .number = 7, .field_count = 11, .title = 4, .owner = 1, .position = -1, .seal = -1},
    {.name = "person", .label_sv = 1822, .label_en = 1822, .doc = 1829, .first_field = 34, .number = 8, .field_count = 5, .title = 0, .owner = 3, .position = -1, .seal = -1},
    {.name = "seat", .label_sv = 2083, .label_en = 2089, .doc = 2094, .first_field = 39, .number = 9, .field_count = 7, .title = -1, .owner = 1, .position = -1, .seal = -1},
    {.name = "governing_document", .label_sv = 2421, .label_en = 2434, .doc = 2453, .first_field = 46, .number = 10, .field_count = 5, .title = 1, .owner = -1, .position = -1, .seal = -1},
    {.name = "decision", .label_sv = 2664, .label_en = 2671, .doc = 2680, .first_field = 51, .number = 11, .field_count = 8, .title = 4, .owner = 1, .position = -1, .seal = -1},
    {.name = "programme", .label_sv = 3012, .label_en = 3031, .doc = 3041, .first_field = 59, .number = 12, .field_count = 14, .title = 1, .owner = -1, .position = -1, .seal = -1},
    {.name = "adoption", .label_sv = 3655, .label_en = 3665, .doc = 3674, .first_field = 73, .number = 13, .field_count = 7, .title = -1, .owner = 1, .position = -1, .seal = -1},
    {.name = "amendment", .label_sv = 3860, .label_en = 3869, .doc = 3879, .first_field = 80, .number = 14, .field_count = 5, .title = 2, .owner = -1, .position = -1, .seal = -1},
    {.name = "area", .label_sv = 3985, .label_en = 3993, .doc = 3998, .first_field = 85, .number = 15, .field_count = 4, .title = 2, .owner = -1, .position = 1, .seal = -1},
    {.name = "focus_area", .label_sv = 4140, .label_en = 4153, .doc = 4164, .first_field = 89, .number = 16, .field_count = 5, .title = 2, .owner = -1, .position = 1, .seal = -1},
    {.name = "goal", .label_sv = 4324, .label_en = 4329, .doc = 4334, .first_field = 94, .number = 17, .field_count = 3, .title = 2, .owner = -1, .position = 1, .seal = -1},
    {.name = "sub_goal", .label_sv = 4458, .label_en = 4466, .doc = 4475, .first_field = 97, .number = 18, .field_count = 4, .title = 2, .owner = -1, .position = 1, .seal = -1},
    {.name = "succession", .label_sv = 4588, .label_en = 4600, .doc = 4611, .first_field = 101, .number = 19, .field_count = 3, .title = -1, .owner = -1, .position = -1, .seal = -1},
    {.name = "frame", .label_sv = 4795, .label_en = 4803, .doc = 4809, .first_field = 104, .number = 20, .field_count = 3, .title = 0, .owner = -1, .position = -1, .seal = -1},
    {.name = "regional_goal", .label_sv = 4911, .label_en = 4926, .doc = 4940, .first_field = 107, .number = 21, .field_count = 3, .title = 2, .owner = -1, .position = 1, .seal = -1},
    {.name = "plan", .label_sv = 5015, .label_en = 5015, .doc = 5020, .first_field = 110, .number = 22, .field_count = 8, .title = 5, .owner = 3, .position = -1, .seal = -1},
    {.name = "objective", .label_sv = 5320, .label_en = 5336, .doc = 5346, .first_field = 118, .number = 23, .field_count = 7, .title = 4, .owner = 2, .position = 3, .seal = -1},
    {.name = "activity", .label_sv = 5623, .label_en = 5633, .doc = 5642, .first_field = 125, .number = 24, .field_count = 11, .title = 4, .owner = 2, .position = 3, .seal = -1},
    {.name = "link", .label_sv = 6044, .label_en = 6053, .doc = 6058, .first_field = 136, .number = 25, .field_count = 8, .title = -1, .owner = -1, .position = -1, .seal = -1},
    {.name = "source", .label_sv = 6378, .label_en = 6385, .doc = 6392, .first_field = 144, .number = 26, .field_count = 4, .title = 0, .owner = -1, .position = -1, .seal = -1},
    {.name = "indicator", .label_sv = 6571, .label_en = 6581, .doc = 6591, .first_field = 148, .number = 27, .field_count = 13, .title = 0, .owner = -1, .position = -1, .seal = -1},
    {.name = "measure", .label_sv = 7305, .label_en = 7311, .doc = 7319, .first_field = 161, .number = 28, .field_count = 11, .title = -1, .owner = -1, .position = 3, .seal = -1},
    {.name = "target", .label_sv = 7851, .label_en = 7862, .doc = 7869, .first_field = 172, .number = 29, .field_count = 12, .title = -1, .owner = 1, .position = -1, .seal = -1},
    {.name = "occasion", .label_sv = 8441, .label_en = 8465, .doc = 8481, .first_field = 184, .number = 30, .field_count = 7, .title = 2, .owner = -1, .position = -1, .seal = 6},
    {.name = "judgement", .label_sv = 8773, .label_en = 8784, .doc = 8794, .first_field = 191, .number = 31, .field_count = 13, .title = -1, .owner = 1, .position = -1, .seal = -1},
    {.name = "label", .label_sv = 9309, .label_en = 9320, .doc = 9326, .first_field = 204, .number = 32, .field_count = 4, .title = 3, .owner = 0, .position = -1, .seal = -1},
    {.name = "frozen_table", .label_sv = 9623, .label_en = 9636, .doc = 9649, .first_field = 208, .number = 41, .field_count = 4, .title = 2, .owner = -1, .position = -1, .seal = -1},
    {.name = "analysis", .label_sv = 9876, .label_en = 9883, .doc = 9892, .first_field = 212, .number = 42, .field_count = 7, .title = 4, .owner = 2, .position = -1, .seal = -1},
    {.name = "conference", .label_sv = 10178, .label_en = 10188, .doc = 10199, .first_field = 219, .number = 33, .field_count = 10, .title = 1, .owner = -1, .position = -1, .seal = -1},
    {.name = "edition", .label_sv = 10641, .label_en = 10649, .doc = 10657, .first_field = 229, .number = 34, .field_count = 11, .title = 2, .owner = -1, .position = -1, .seal = -1},
    {.name = "hosting", .label_sv = 11038, .label_en = 11048, .doc = 11056, .first_field = 240, .number = 35, .field_count = 6, .title = -1, .owner = 1, .position = -1, .seal = -1},
    {.name = "partner", .label_sv = 11223, .label_en = 11237, .doc = 11245, .first_field = 246, .number = 36, .field_count = 4, .title = 2, .owner = -1, .position = 1, .seal = -1},
    {.name = "absence", .label_sv = 11364, .label_en = 11375, .doc = 11383, .first_field = 250, .number = 43, .field_count = 4, .title = -1, .owner = 0, .position = -1, .seal = -1},
    {.name = "host_pair", .label_sv = 11509, .label_en = 11518, .doc = 11532, .first_field = 254, .number = 44, .field_count = 4, .title = -1, .owner = -1, .position = -1, .seal = -1},
    {.name = "direction", .label_sv = 11693, .label_en = 11704, .doc = 11723, .first_field = 258, .number = 37, .field_count = 6, .title = 1, .owner = -1, .position = -1, .seal = -1},
    {.name = "effort", .label_sv = 11840, .label_en = 11847, .doc = 11854, .first_field = 264, .number = 38, .field_count = 8, .title = 2, .owner = 6, .position = -1, .seal = -1},
    {.name = "effort_goal", .label_sv = 12057, .label_en = 12068, .doc = 12082, .first_field = 272, .number = 39, .field_count = 4, .title = -1, .owner = -1, .position = -1, .seal = -1},
    {.name = "script", .label_sv = 12141, .label_en = 12148, .doc = 12155, .first_field = 276, .number = 40, .field_count = 6, .title = 1, .owner = 0, .position = -1, .seal = -1},
};

const int sdt__kind_count = 44;
