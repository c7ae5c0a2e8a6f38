/**
 * @file sodertorn.h
 * Everything. A program includes this one, and links with `pkg-config --libs sodertorn` or the CMake
 * target `sodertorn::sodertorn`.
 */
#ifndef SODERTORN_H
#define SODERTORN_H

#include <sodertorn/arrow.h>
#include <sodertorn/assessment.h>
#include <sodertorn/base.h>
#include <sodertorn/comparison.h>
#include <sodertorn/console.h>
#include <sodertorn/copy.h>
#include <sodertorn/exchange.h>
#include <sodertorn/followup.h>
#include <sodertorn/matter.h>
#include <sodertorn/fetch.h>
#include <sodertorn/find.h>
#include <sodertorn/history.h>
#include <sodertorn/network.h>
#include <sodertorn/occasion.h>
#include <sodertorn/kind.h>
#include <sodertorn/kinds.h>
#include <sodertorn/advocacy.h>
#include <sodertorn/agenda.h>
#include <sodertorn/plan.h>
#include <sodertorn/personal.h>
#include <sodertorn/programme.h>
#include <sodertorn/record.h>
#include <sodertorn/rotation.h>
#include <sodertorn/registered.h>
#include <sodertorn/roles.h>
#include <sodertorn/script.h>
#include <sodertorn/session.h>
#include <sodertorn/store.h>
#include <sodertorn/table.h>
#include <sodertorn/tree.h>
#include <sodertorn/values.h>
#include <sodertorn/version.h>

#endif
