"""The rows of every table whose columns are known, by the table's name."""
# Written by bindings/python/generate.py from lib/schema/api.json. Do not edit.
from ._tables import Row, Table, class_of

ProblemsRow = class_of('problems', ('status', 'message', 'kind', 'key', 'field', 'file', 'row', 'column', 'count',))
HistoryRow = class_of('history', ('entry', 'at', 'actor', 'verb', 'kind', 'key', 'before', 'after',))
HistoryChangesRow = class_of('history_changes', ('entry', 'at', 'actor', 'verb', 'kind', 'key', 'title', 'change', 'field', 'label', 'before', 'after', 'personal',))
ReferrersRow = class_of('referrers', ('kind', 'key', 'title', 'field', 'label',))
ChangesSinceRow = class_of('changes_since', ('entry', 'at', 'actor', 'verb', 'kind', 'key', 'change', 'revision',))
FoundRow = class_of('found', ('kind', 'key', 'title', 'field', 'label', 'excerpt',))
CopyRow = class_of('copy', ('records', 'history_lines', 'batches', 'series', 'values',))
BroughtRow = class_of('brought', ('outcome', 'change', 'kind', 'key', 'field', 'municipality', 'period', 'gender', 'values', 'was', 'here', 'there', 'here_actor', 'here_at', 'there_actor', 'there_at', 'reason',))
ProgrammeTreeRow = class_of('programme_tree', ('level', 'kind', 'key', 'title', 'parent', 'position', 'word', 'since', 'until',))
ProgrammesRow = class_of('programmes', ('programme', 'title', 'state', 'in_force', 'valid_from', 'valid_until', 'rule', 'members', 'yes', 'matter', 'in_force_text', 'succeeded_by', 'succeeded_by_title', 'succeeded_text',))
AdoptionsRow = class_of('adoptions', ('municipality', 'name', 'adopted', 'outcome', 'date', 'paragraph', 'reference', 'before', 'text', 'member', 'matter', 'asked',))
AdvocacyRow = class_of('advocacy', ('direction', 'direction_title', 'effort', 'title', 'role', 'role_text', 'recipient', 'date', 'deadline', 'outcome', 'municipality', 'name', 'goals', 'members', 'yes', 'added', 'passed_on', 'reference',))
DisseminationRow = class_of('dissemination', ('kind', 'result', 'title', 'day', 'municipality', 'name', 'date', 'audience', 'channel', 'reference', 'key',))
WaitingRow = class_of('waiting', ('state', 'due', 'days', 'municipality', 'name', 'body', 'responsible', 'what', 'text', 'kind', 'key',))
YearWheelRow = class_of('year_wheel', ('date', 'ends', 'what', 'text', 'municipality', 'name', 'body', 'done', 'kind', 'key',))
CheckRulesRow = class_of('check_rules', ('rule', 'severity', 'about', 'advice', 'findings', 'excepted', 'reason', 'until',))
MattersRow = class_of('matters', ('matter', 'title', 'role', 'round', 'kind', 'subject', 'subject_title', 'proposed', 'deadline', 'state', 'in_force', 'rule', 'members', 'yes', 'reservations', 'additions', 'rejected', 'referred_back', 'undecided', 'overdue', 'waits_on', 'in_force_text', 'succeeded_by', 'succeeded_by_title', 'succeeded_text',))
AmendmentChangesRow = class_of('amendment_changes', ('amendment', 'title', 'date', 'decision', 'body', 'reference', 'role', 'kind', 'word', 'key', 'before', 'after',))
SuccessionsRow = class_of('successions', ('role', 'earlier', 'earlier_title', 'later', 'later_title', 'earlier_programme', 'later_programme', 'note',))
CoverageRow = class_of('coverage', ('frame', 'frame_name', 'goal', 'goal_title', 'kind', 'key', 'title', 'note',))
CheckRow = class_of('check', ('severity', 'rule', 'kind', 'key', 'title', 'message', 'about', 'advice',))
BodySeatsRow = class_of('body_seats', ('municipality', 'name', 'role', 'office', 'person', 'seat', 'since', 'until', 'missing',))
PlansRow = class_of('plans', ('level', 'kind', 'key', 'title', 'parent', 'plan', 'year', 'body', 'municipality', 'responsible', 'starts', 'ends', 'status', 'state', 'finished', 'serves_kind', 'serves', 'serves_title', 'carried_from', 'carried_to', 'activities', 'done', 'late', 'milestones', 'milestones_late', 'note', 'name',))
PlanCostsRow = class_of('plan_costs', ('line', 'title', 'amount', 'outcome', 'difference', 'shared', 'indicator', 'year', 'note', 'budget',))
PlanSharesRow = class_of('plan_shares', ('line', 'title', 'municipality', 'name', 'weight', 'amount', 'outcome', 'problem',))
PlanOutcomesRow = class_of('plan_outcomes', ('kind', 'key', 'title', 'outcome', 'to', 'reason',))
PlanCorrectionsRow = class_of('plan_corrections', ('date', 'kind', 'record', 'title', 'field', 'label', 'before', 'after', 'reason',))
BodiesRow = class_of('bodies', ('body', 'name', 'role', 'level', 'seats', 'missing', 'chair', 'next_meeting',))
SeatsRow = class_of('seats', ('body', 'body_name', 'municipality', 'name', 'role', 'office', 'person', 'seat', 'since', 'until', 'held',))
VacanciesRow = class_of('vacancies', ('body', 'body_name', 'municipality', 'name', 'last',))
ChairsRow = class_of('chairs', ('role', 'municipality', 'name', 'office', 'person', 'seat', 'since', 'until', 'mid_year', 'gap', 'overlaps',))
MeetingsRow = class_of('meetings', ('meeting', 'date', 'until', 'title', 'role', 'status', 'place', 'reference', 'agenda', 'decisions', 'present', 'absent',))
MeetingRow = class_of('meeting', ('part', 'position', 'key', 'title', 'outcome', 'paragraph', 'decision', 'matter', 'presence', 'role', 'note',))
PersonDocumentRow = class_of('person_document', ('part', 'kind', 'key', 'title', 'field', 'label', 'before', 'value', 'at', 'actor',))
PersonErasedRow = class_of('person_erased', ('what', 'kind', 'key', 'title', 'field', 'label', 'count',))
PersonsDueRow = class_of('persons_due', ('person', 'name', 'municipality', 'municipality_name', 'retain_until', 'days', 'seats',))
FollowupRow = class_of('followup', ('kind', 'key', 'title', 'municipality', 'indicator', 'status', 'label', 'colour', 'reason', 'reason_text', 'method', 'judged', 'parent', 'level', 'weight', 'score', 'leaves', 'assessed', 'judged_leaves', 'coverage', 'limit_coverage', 'achieved', 'on_track', 'some_deviation', 'partly_achieved', 'off_track', 'moving_away', 'not_achieved', 'not_assessed', 'computed', 'computed_score', 'differs', 'judged_by', 'judged_on', 'occasion', 'comment', 'trend', 'mark', 'direction', 'wanted', 'base_period', 'base_value', 'latest_period', 'latest_value', 'target_period', 'target', 'part_target', 'latest_parts', 'low', 'high', 'expected', 'share', 'elapsed', 'pace', 'attainment', 'actual', 'required', 'change', 'age', 'limit_on_track', 'limit_some_deviation', 'limit_partly', 'tolerance', 'min_years', 'source', 'processed', 'unit', 'decimals', 'explanation',))
AssessmentRow = class_of('assessment', ('status', 'label', 'colour', 'reason', 'reason_text', 'method', 'judged', 'trend', 'mark', 'direction', 'wanted', 'base_period', 'base_value', 'latest_period', 'latest_value', 'target_period', 'target', 'part_target', 'latest_parts', 'low', 'high', 'expected', 'share', 'elapsed', 'pace', 'attainment', 'actual', 'required', 'change', 'age', 'limit_on_track', 'limit_some_deviation', 'limit_partly', 'tolerance', 'min_years', 'source', 'explanation',))
YearRow = class_of('year', ('year', 'value', 'reason', 'reason_text', 'explanation',))
TreeRow = class_of('tree', ('id', 'status', 'label', 'colour', 'reason', 'reason_text', 'method', 'judged', 'parent', 'level', 'weight', 'score', 'leaves', 'assessed', 'judged_leaves', 'coverage', 'limit_coverage', 'achieved', 'on_track', 'some_deviation', 'partly_achieved', 'off_track', 'moving_away', 'not_achieved', 'not_assessed', 'computed', 'computed_score', 'differs', 'judged_by', 'judged_on', 'occasion', 'comment', 'explanation',))
LineageRow = class_of('lineage', ('year', 'programme', 'programme_title', 'sub_goal', 'title', 'status', 'label', 'reason_text', 'leaves', 'assessed', 'score', 'explanation',))
StatusesRow = class_of('statuses', ('indicator', 'municipality', 'status', 'reason', 'base_period', 'base_value', 'latest_period', 'latest_value', 'target_period', 'target', 'part_target', 'latest_parts', 'share', 'elapsed', 'pace', 'decimals',))
ComparisonRow = class_of('comparison', ('id', 'value', 'rank', 'comparison_colour', 'reason', 'reason_text', 'group', 'period', 'n', 'name', 'before', 'change', 'source', 'processed', 'weight', 'weight_period', 'decimals', 'explanation',))
ComparisonSummaryRow = class_of('comparison_summary', ('group', 'period', 'all', 'n', 'missing', 'coverage', 'min', 'max', 'median', 'mean', 'mean_name', 'weighted_mean', 'weighted_name', 'weighted_reason', 'weight_period', 'ranked', 'sum', 'sum_reason', 'analysis', 'analysis_author', 'analysis_date', 'analysis_reason', 'analysis_reason_text', 'explanation',))
RanksRow = class_of('ranks', ('indicator', 'municipality', 'value', 'rank', 'comparison_colour', 'reason', 'period', 'n', 'decimals',))
LabelsRow = class_of('labels', ('status', 'label', 'colour', 'own',))
ReportingRow = class_of('reporting', ('municipality', 'name', 'kind', 'key', 'title', 'owner', 'owner_name', 'due', 'reported', 'reason', 'reason_text', 'latest_period', 'expected',))
ChangesRow = class_of('changes', ('change', 'change_text', 'date', 'indicator', 'title', 'kind', 'key', 'part', 'note',))
FrozenRow = class_of('frozen', ('municipality', 'name', 'leaves', 'assessed', 'judged', 'rows',))
ValuesRow = class_of('values', ('indicator', 'municipality', 'period', 'gender', 'value', 'mark', 'source', 'fetched', 'processed',))
SourceLinesRow = class_of('source_lines', ('line', 'source', 'name', 'processed', 'values', 'fetched',))
BatchRow = class_of('batch', ('added', 'changed', 'deleted', 'unchanged',))
HostingsRow = class_of('hostings', ('year', 'conference', 'conference_name', 'edition', 'status', 'form', 'date', 'moved_from', 'place', 'theme', 'theme_decided', 'audience', 'partners', 'host', 'host_name', 'body', 'leads', 'reason', 'decision', 'decided', 'decided_by', 'reference',))
RotationObstaclesRow = class_of('rotation_obstacles', ('sentence',))
RotationHostingsRow = class_of('rotation_hostings', ('year', 'conference', 'host', 'locked', 'changed', 'conference_name', 'host_name',))
RotationLevelsRow = class_of('rotation_levels', ('level', 'name', 'value', 'bound', 'proved', 'words',))
RotationReasonsRow = class_of('rotation_reasons', ('year', 'conference', 'host', 'locked', 'share', 'own_share', 'held', 'own_held', 'last', 'own_last', 'sentence',))
RotationTurnsRow = class_of('rotation_turns', ('host', 'host_name', 'conference', 'conference_name', 'share', 'held', 'planned',))
RotationPairsRow = class_of('rotation_pairs', ('one', 'one_name', 'other', 'other_name', 'before', 'planned',))
RotationLadderRow = class_of('rotation_ladder', ('rung', 'at_most', 'changes', 'clashes', 'quota', 'cquota', 'cgap', 'pairs', 'tgap', 'wishes', 'proved', 'recommended',))
RotationAcceptedRow = class_of('rotation_accepted', ('decision', 'first_year', 'last_year', 'editions', 'added', 'kept', 'removed',))
ImportRow = class_of('import', ('added', 'changed', 'unchanged', 'values_added', 'values_changed', 'values_unchanged',))
ImportCsvRow = class_of('import_csv', ('rows', 'added', 'changed', 'deleted', 'unchanged', 'left_out',))
ImportKoladaRow = class_of('import_kolada', ('added', 'changed', 'deleted', 'unchanged', 'values_added', 'values_changed', 'values_deleted', 'values_unchanged', 'values_left_out', 'values_of_groups',))
ImportExplainedRow = class_of('import_explained', ('item', 'row', 'column', 'heading', 'meaning', 'indicator', 'municipality', 'period', 'gender', 'value', 'mark',))
CompletionsRow = class_of('completions', ('name', 'start',))
ParamsRow = class_of('params', ('name', 'type', 'label', 'standard', 'choices', 'value', 'least', 'most',))
EventsRow = class_of('events', ('kind', 'key', 'change', 'entry', 'at', 'actor', 'verb', 'indicator', 'batch', 'added', 'changed', 'deleted', 'first', 'last',))
RegisteredRow = class_of('registered', ('key', 'name', 'municipality', 'version', 'needs', 'granted', 'granted_by', 'granted_on', 'lapsed', 'events', 'registered_by', 'registered',))
RegisteredRunsRow = class_of('registered_runs', ('script', 'at', 'actor', 'municipality', 'kind', 'reason', 'message', 'version', 'spent', 'peak', 'entry',))
NeedsRow = class_of('needs', ('verb', 'what', 'granted', 'grant', 'only',))
ResultRow = class_of('result', ('kind', 'reason', 'file', 'line', 'message', 'trace', 'spent', 'peak',))
ScriptFunctionsRow = class_of('script_functions', ('name', 'arguments', 'options', 'returns', 'help',))

__all__ = [
    'Row', 'Table', 'ProblemsRow', 'HistoryRow', 'HistoryChangesRow', 'ReferrersRow', 'ChangesSinceRow',
    'FoundRow', 'CopyRow', 'BroughtRow', 'ProgrammeTreeRow', 'ProgrammesRow', 'AdoptionsRow', 'AdvocacyRow',
    'DisseminationRow', 'WaitingRow', 'YearWheelRow', 'CheckRulesRow', 'MattersRow', 'AmendmentChangesRow',
    'SuccessionsRow', 'CoverageRow', 'CheckRow', 'BodySeatsRow', 'PlansRow', 'PlanCostsRow', 'PlanSharesRow',
    'PlanOutcomesRow', 'PlanCorrectionsRow', 'BodiesRow', 'SeatsRow', 'VacanciesRow', 'ChairsRow',
    'MeetingsRow', 'MeetingRow', 'PersonDocumentRow', 'PersonErasedRow', 'PersonsDueRow', 'FollowupRow',
    'AssessmentRow', 'YearRow', 'TreeRow', 'LineageRow', 'StatusesRow', 'ComparisonRow',
    'ComparisonSummaryRow', 'RanksRow', 'LabelsRow', 'ReportingRow', 'ChangesRow', 'FrozenRow', 'ValuesRow',
    'SourceLinesRow', 'BatchRow', 'HostingsRow', 'RotationObstaclesRow', 'RotationHostingsRow',
    'RotationLevelsRow', 'RotationReasonsRow', 'RotationTurnsRow', 'RotationPairsRow', 'RotationLadderRow',
    'RotationAcceptedRow', 'ImportRow', 'ImportCsvRow', 'ImportKoladaRow', 'ImportExplainedRow',
    'CompletionsRow', 'ParamsRow', 'EventsRow', 'RegisteredRow', 'RegisteredRunsRow', 'NeedsRow', 'ResultRow',
    'ScriptFunctionsRow']
