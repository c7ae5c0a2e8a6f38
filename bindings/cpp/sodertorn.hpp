/*
 * The whole library from C++17: handles that free themselves, errors as exceptions, records with typed
 * fields, tables with typed rows. A program includes this one header, links as one in C does, and needs
 * nothing but the standard library besides. The guide is bindings/cpp/README.md.
 */
#ifndef SODERTORN_HPP
#define SODERTORN_HPP

#include <sodertorn.h>

#include <sodertorn/cpp/error.hpp>
#include <sodertorn/cpp/generated/enums.hpp>
#include <sodertorn/cpp/values.hpp>
#include <sodertorn/cpp/core.hpp>
#include <sodertorn/cpp/callbacks.hpp>
#include <sodertorn/cpp/table.hpp>
#include <sodertorn/cpp/generated/tables.hpp>
#include <sodertorn/cpp/record.hpp>
#include <sodertorn/cpp/generated/kinds.hpp>
#include <sodertorn/cpp/generated/options.hpp>
#include <sodertorn/cpp/session.hpp>
#include <sodertorn/cpp/generated/verbs.hpp>
#include <sodertorn/cpp/transaction.hpp>

#endif
