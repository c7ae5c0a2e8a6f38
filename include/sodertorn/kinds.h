/**
 * @file kinds.h
 * Every kind of record: its number, its fields' numbers and its typed functions.
 */
/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */
#ifndef SODERTORN_KINDS_H
#define SODERTORN_KINDS_H

#include <sodertorn/kinds/cooperation.h>
#include <sodertorn/kinds/principle.h>
#include <sodertorn/kinds/municipality.h>
#include <sodertorn/kinds/membership.h>
#include <sodertorn/kinds/municipality_group.h>
#include <sodertorn/kinds/group_member.h>
#include <sodertorn/kinds/body.h>
#include <sodertorn/kinds/person.h>
#include <sodertorn/kinds/seat.h>
#include <sodertorn/kinds/governing_document.h>
#include <sodertorn/kinds/meeting.h>
#include <sodertorn/kinds/decision.h>
#include <sodertorn/kinds/programme.h>
#include <sodertorn/kinds/amendment.h>
#include <sodertorn/kinds/area.h>
#include <sodertorn/kinds/focus_area.h>
#include <sodertorn/kinds/goal.h>
#include <sodertorn/kinds/sub_goal.h>
#include <sodertorn/kinds/amendment_change.h>
#include <sodertorn/kinds/level_name.h>
#include <sodertorn/kinds/succession.h>
#include <sodertorn/kinds/frame.h>
#include <sodertorn/kinds/frame_use.h>
#include <sodertorn/kinds/regional_goal.h>
#include <sodertorn/kinds/plan.h>
#include <sodertorn/kinds/objective.h>
#include <sodertorn/kinds/activity.h>
#include <sodertorn/kinds/milestone.h>
#include <sodertorn/kinds/correction.h>
#include <sodertorn/kinds/link.h>
#include <sodertorn/kinds/source.h>
#include <sodertorn/kinds/indicator.h>
#include <sodertorn/kinds/measure.h>
#include <sodertorn/kinds/target.h>
#include <sodertorn/kinds/occasion.h>
#include <sodertorn/kinds/judgement.h>
#include <sodertorn/kinds/label.h>
#include <sodertorn/kinds/frozen_table.h>
#include <sodertorn/kinds/analysis.h>
#include <sodertorn/kinds/budget_line.h>
#include <sodertorn/kinds/conference.h>
#include <sodertorn/kinds/edition.h>
#include <sodertorn/kinds/hosting.h>
#include <sodertorn/kinds/partner.h>
#include <sodertorn/kinds/absence.h>
#include <sodertorn/kinds/host_pair.h>
#include <sodertorn/kinds/direction.h>
#include <sodertorn/kinds/effort.h>
#include <sodertorn/kinds/effort_goal.h>
#include <sodertorn/kinds/matter.h>
#include <sodertorn/kinds/adoption.h>
#include <sodertorn/kinds/agenda_item.h>
#include <sodertorn/kinds/attendance.h>
#include <sodertorn/kinds/dissemination.h>
#include <sodertorn/kinds/registered_script.h>
#include <sodertorn/kinds/registered_grant.h>
#include <sodertorn/kinds/registered_run.h>
#include <sodertorn/kinds/check_exception.h>

#endif
