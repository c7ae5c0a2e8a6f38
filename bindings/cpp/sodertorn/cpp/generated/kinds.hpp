/* Kinds of record. */
/* Written by bindings/cpp/generate.py from lib/schema/api.json. Do not edit. */
#ifndef SODERTORN_CPP_GENERATED_KINDS_HPP
#define SODERTORN_CPP_GENERATED_KINDS_HPP

#include <sodertorn/cpp/session.hpp>

namespace sodertorn
{

/// Every kind of record, with its fields. A set_ function of none makes the field absent.
namespace kinds
{

/// Cooperation (samverkan): A lasting cooperation of municipalities.
class cooperation : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::cooperation;

    /// The numbers of the fields.
    struct fields {
        static constexpr int name = 1;
        static constexpr int purpose = 2;
        static constexpr int website = 3;
        static constexpr int founded = 4;
        static constexpr int adoption_rule = 5;
    };

    /// A new one, not yet in the database.
    explicit cooperation(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit cooperation(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no cooperation.");
    }

    /// What it is called. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    cooperation &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// Why it exists, in its own words.
    std::optional<std::string> purpose() const
    {
        return text_at(fields::purpose);
    }
    cooperation &set_purpose(std::optional<std::string_view> value)
    {
        set_text_of(fields::purpose, value);
        return *this;
    }

    /// Address of its public pages.
    std::optional<std::string> website() const
    {
        return text_at(fields::website);
    }
    cooperation &set_website(std::optional<std::string_view> value)
    {
        set_text_of(fields::website, value);
        return *this;
    }

    /// The day it began.
    std::optional<std::string> founded() const
    {
        return text_at(fields::founded);
    }
    cooperation &set_founded(std::optional<std::string_view> value)
    {
        set_text_of(fields::founded, value);
        return *this;
    }

    /// When a joint matter is in force; when all have said yes if absent.
    std::optional<std::string> adoption_rule() const
    {
        return text_at(fields::adoption_rule);
    }
    cooperation &set_adoption_rule(std::optional<std::string_view> value)
    {
        set_text_of(fields::adoption_rule, value);
        return *this;
    }
};

/// Principle (kännetecken): What marks the cooperation, or what its members commit to.
class principle : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::principle;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int role = 2;
        static constexpr int position = 3;
        static constexpr int title = 4;
    };

    /// A new one, not yet in the database.
    explicit principle(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit principle(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no principle.");
    }

    /// The cooperation it belongs to. Required. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    principle &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// A mark of the cooperation, or a commitment of its members. Required.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    principle &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// Its position in the document, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    principle &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// The words of the document. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    principle &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }
};

/// Municipality (kommun): A municipality, a region or the country; the key is its official code.
class municipality : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::municipality;

    /// The numbers of the fields.
    struct fields {
        static constexpr int name = 1;
        static constexpr int level = 2;
        static constexpr int formed = 3;
        static constexpr int formed_from = 4;
        static constexpr int website = 5;
    };

    /// A new one, not yet in the database.
    explicit municipality(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit municipality(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no municipality.");
    }

    /// What it is called. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    municipality &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// What sort of area it is. Required.
    std::optional<std::string> level() const
    {
        return text_at(fields::level);
    }
    municipality &set_level(std::optional<std::string_view> value)
    {
        set_text_of(fields::level, value);
        return *this;
    }

    /// The day it was formed, where that matters for its figures.
    std::optional<std::string> formed() const
    {
        return text_at(fields::formed);
    }
    municipality &set_formed(std::optional<std::string_view> value)
    {
        set_text_of(fields::formed, value);
        return *this;
    }

    /// The municipality it was part of before. The key of a record of the kind municipality.
    std::optional<std::string> formed_from() const
    {
        return text_at(fields::formed_from);
    }
    municipality &set_formed_from(std::optional<std::string_view> value)
    {
        set_text_of(fields::formed_from, value);
        return *this;
    }

    /// Address of its public pages.
    std::optional<std::string> website() const
    {
        return text_at(fields::website);
    }
    municipality &set_website(std::optional<std::string_view> value)
    {
        set_text_of(fields::website, value);
        return *this;
    }
};

/// Membership (medlemskap): A municipality's time in a cooperation.
class membership : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::membership;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int municipality = 2;
        static constexpr int joined = 3;
        static constexpr int left = 4;
        static constexpr int cost_share = 5;
        static constexpr int weight = 6;
    };

    /// A new one, not yet in the database.
    explicit membership(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit membership(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no membership.");
    }

    /// The cooperation. Required. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    membership &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// The member. Required. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    membership &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// First day as a member; absent when it was one from the start.
    std::optional<std::string> joined() const
    {
        return text_at(fields::joined);
    }
    membership &set_joined(std::optional<std::string_view> value)
    {
        set_text_of(fields::joined, value);
        return *this;
    }

    /// First day no longer a member; absent while it is one.
    std::optional<std::string> left() const
    {
        return text_at(fields::left);
    }
    membership &set_left(std::optional<std::string_view> value)
    {
        set_text_of(fields::left, value);
        return *this;
    }

    /// Its part of the joint costs, in percent.
    std::optional<double> cost_share() const
    {
        return number_at(fields::cost_share);
    }
    membership &set_cost_share(std::optional<double> value)
    {
        set_number_of(fields::cost_share, value);
        return *this;
    }

    /// Its weight when turns are shared out; 1 when absent.
    std::optional<std::int64_t> weight() const
    {
        return int_at(fields::weight);
    }
    membership &set_weight(std::optional<std::int64_t> value)
    {
        set_int_of(fields::weight, value);
        return *this;
    }
};

/// Municipality group (kommungrupp): A named group of municipalities to compare with.
class municipality_group : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::municipality_group;

    /// The numbers of the fields.
    struct fields {
        static constexpr int name = 1;
        static constexpr int note = 2;
    };

    /// A new one, not yet in the database.
    explicit municipality_group(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit municipality_group(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no municipality group.");
    }

    /// What it is called. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    municipality_group &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// How the group was chosen.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    municipality_group &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }
};

/// Group member (gruppmedlem): One municipality of a group.
class group_member : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::group_member;

    /// The numbers of the fields.
    struct fields {
        static constexpr int municipality_group = 1;
        static constexpr int municipality = 2;
    };

    /// A new one, not yet in the database.
    explicit group_member(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit group_member(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no group member.");
    }

    /// The group. Required. The key of a record of the kind municipality_group.
    std::optional<std::string> municipality_group() const
    {
        return text_at(fields::municipality_group);
    }
    group_member &set_municipality_group(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality_group, value);
        return *this;
    }

    /// The member. Required. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    group_member &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }
};

/// Body (organ): A committee, management group, network, secretariat or municipal board.
class body : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::body;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int municipality = 2;
        static constexpr int parent = 3;
        static constexpr int role = 4;
        static constexpr int name = 5;
        static constexpr int purpose = 6;
        static constexpr int members_are = 7;
        static constexpr int meetings_per_year = 8;
        static constexpr int seat_per_municipality = 9;
        static constexpr int began = 10;
        static constexpr int ended = 11;
    };

    /// A new one, not yet in the database.
    explicit body(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit body(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no body.");
    }

    /// The cooperation it belongs to. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    body &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// The municipality whose board it is; absent for a joint body. The key of a record of the kind
    /// municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    body &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The body it answers to. The key of a record of the kind body.
    std::optional<std::string> parent() const
    {
        return text_at(fields::parent);
    }
    body &set_parent(std::optional<std::string_view> value)
    {
        set_text_of(fields::parent, value);
        return *this;
    }

    /// What sort of body it is. Required.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    body &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// What it is called. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    body &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// What it does.
    std::optional<std::string> purpose() const
    {
        return text_at(fields::purpose);
    }
    body &set_purpose(std::optional<std::string_view> value)
    {
        set_text_of(fields::purpose, value);
        return *this;
    }

    /// Who sits in it, by office.
    std::optional<std::string> members_are() const
    {
        return text_at(fields::members_are);
    }
    body &set_members_are(std::optional<std::string_view> value)
    {
        set_text_of(fields::members_are, value);
        return *this;
    }

    /// How often it meets at least.
    std::optional<std::int64_t> meetings_per_year() const
    {
        return int_at(fields::meetings_per_year);
    }
    body &set_meetings_per_year(std::optional<std::int64_t> value)
    {
        set_int_of(fields::meetings_per_year, value);
        return *this;
    }

    /// Whether each member municipality has a seat, so that an empty one is missing.
    std::optional<bool> seat_per_municipality() const
    {
        const std::optional<std::int64_t> value = int_at(fields::seat_per_municipality);

        return value ? std::optional<bool>(*value != 0) : std::nullopt;
    }
    body &set_seat_per_municipality(std::optional<bool> value)
    {
        set_int_of(fields::seat_per_municipality, value ? std::optional<std::int64_t>(*value) : std::nullopt);
        return *this;
    }

    /// The day it began.
    std::optional<std::string> began() const
    {
        return text_at(fields::began);
    }
    body &set_began(std::optional<std::string_view> value)
    {
        set_text_of(fields::began, value);
        return *this;
    }

    /// The day it ended.
    std::optional<std::string> ended() const
    {
        return text_at(fields::ended);
    }
    body &set_ended(std::optional<std::string_view> value)
    {
        set_text_of(fields::ended, value);
        return *this;
    }
};

/// Person (person): A person who holds a seat. Personal data: a role works without one.
class person : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::person;

    /// The numbers of the fields.
    struct fields {
        static constexpr int name = 1;
        static constexpr int email = 2;
        static constexpr int phone = 3;
        static constexpr int municipality = 4;
        static constexpr int retain_until = 5;
        static constexpr int erased = 6;
    };

    /// A new one, not yet in the database.
    explicit person(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit person(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no person.");
    }

    /// Full name. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    person &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// E-mail address.
    std::optional<std::string> email() const
    {
        return text_at(fields::email);
    }
    person &set_email(std::optional<std::string_view> value)
    {
        set_text_of(fields::email, value);
        return *this;
    }

    /// Telephone number.
    std::optional<std::string> phone() const
    {
        return text_at(fields::phone);
    }
    person &set_phone(std::optional<std::string_view> value)
    {
        set_text_of(fields::phone, value);
        return *this;
    }

    /// The municipality that employs or elected the person. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    person &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The day after which the personal data is to be erased.
    std::optional<std::string> retain_until() const
    {
        return text_at(fields::retain_until);
    }
    person &set_retain_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::retain_until, value);
        return *this;
    }

    /// The day the personal data was erased; the seats remain.
    std::optional<std::string> erased() const
    {
        return text_at(fields::erased);
    }
};

/// Seat (plats): A seat in a body during a time, whoever holds it.
class seat : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::seat;

    /// The numbers of the fields.
    struct fields {
        static constexpr int body = 1;
        static constexpr int municipality = 2;
        static constexpr int role = 3;
        static constexpr int person = 4;
        static constexpr int office = 5;
        static constexpr int since = 6;
        static constexpr int until = 7;
    };

    /// A new one, not yet in the database.
    explicit seat(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit seat(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no seat.");
    }

    /// The body. Required. The key of a record of the kind body.
    std::optional<std::string> body() const
    {
        return text_at(fields::body);
    }
    seat &set_body(std::optional<std::string_view> value)
    {
        set_text_of(fields::body, value);
        return *this;
    }

    /// The municipality the seat speaks for. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    seat &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The role of the seat. Required.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    seat &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// Who holds it; may be absent. The key of a record of the kind person.
    std::optional<std::string> person() const
    {
        return text_at(fields::person);
    }
    seat &set_person(std::optional<std::string_view> value)
    {
        set_text_of(fields::person, value);
        return *this;
    }

    /// The office that goes with the seat, such as kommundirektör.
    std::optional<std::string> office() const
    {
        return text_at(fields::office);
    }
    seat &set_office(std::optional<std::string_view> value)
    {
        set_text_of(fields::office, value);
        return *this;
    }

    /// First day.
    std::optional<std::string> since() const
    {
        return text_at(fields::since);
    }
    seat &set_since(std::optional<std::string_view> value)
    {
        set_text_of(fields::since, value);
        return *this;
    }

    /// The first day that it no longer holds.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    seat &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }
};

/// Governing document (styrdokument): A document that governs the cooperation.
class governing_document : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::governing_document;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int title = 2;
        static constexpr int decided = 3;
        static constexpr int reference = 4;
        static constexpr int replaces = 5;
    };

    /// A new one, not yet in the database.
    explicit governing_document(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit governing_document(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no governing document.");
    }

    /// The cooperation. Required. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    governing_document &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// Its title. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    governing_document &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The day it was decided.
    std::optional<std::string> decided() const
    {
        return text_at(fields::decided);
    }
    governing_document &set_decided(std::optional<std::string_view> value)
    {
        set_text_of(fields::decided, value);
        return *this;
    }

    /// Where it is to be found: diary number or address.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    governing_document &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }

    /// The document it replaced. The key of a record of the kind governing_document.
    std::optional<std::string> replaces() const
    {
        return text_at(fields::replaces);
    }
    governing_document &set_replaces(std::optional<std::string_view> value)
    {
        set_text_of(fields::replaces, value);
        return *this;
    }
};

/// Meeting (möte): A meeting of a body, planned or held.
class meeting : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::meeting;

    /// The numbers of the fields.
    struct fields {
        static constexpr int body = 1;
        static constexpr int municipality = 2;
        static constexpr int title = 3;
        static constexpr int role = 4;
        static constexpr int date = 5;
        static constexpr int until = 6;
        static constexpr int place = 7;
        static constexpr int status = 8;
        static constexpr int reference = 9;
    };

    /// A new one, not yet in the database.
    explicit meeting(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit meeting(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no meeting.");
    }

    /// The body that meets. Required. The key of a record of the kind body.
    std::optional<std::string> body() const
    {
        return text_at(fields::body);
    }
    meeting &set_body(std::optional<std::string_view> value)
    {
        set_text_of(fields::body, value);
        return *this;
    }

    /// The municipality whose body it is; absent for a joint body. The key of a record of the kind
    /// municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    meeting &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// What it is called, when it is not just the body's meeting.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    meeting &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// An ordinary meeting when absent.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    meeting &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// The day, or the first of them. Required.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    meeting &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }

    /// The last day, when it takes several.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    meeting &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }

    /// Where.
    std::optional<std::string> place() const
    {
        return text_at(fields::place);
    }
    meeting &set_place(std::optional<std::string_view> value)
    {
        set_text_of(fields::place, value);
        return *this;
    }

    /// What became of it. Required.
    std::optional<std::string> status() const
    {
        return text_at(fields::status);
    }
    meeting &set_status(std::optional<std::string_view> value)
    {
        set_text_of(fields::status, value);
        return *this;
    }

    /// Where the notice or the minutes are.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    meeting &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }
};

/// Decision (beslut): What a body decided on a day.
class decision : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::decision;

    /// The numbers of the fields.
    struct fields {
        static constexpr int body = 1;
        static constexpr int municipality = 2;
        static constexpr int date = 3;
        static constexpr int paragraph = 4;
        static constexpr int title = 5;
        static constexpr int outcome = 6;
        static constexpr int reference = 7;
        static constexpr int note = 8;
        static constexpr int meeting = 9;
    };

    /// A new one, not yet in the database.
    explicit decision(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit decision(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no decision.");
    }

    /// Who decided. Required. The key of a record of the kind body.
    std::optional<std::string> body() const
    {
        return text_at(fields::body);
    }
    decision &set_body(std::optional<std::string_view> value)
    {
        set_text_of(fields::body, value);
        return *this;
    }

    /// The municipality whose body it is; absent for a joint body. The key of a record of the kind
    /// municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    decision &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The day. Required.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    decision &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }

    /// Paragraph of the minutes.
    std::optional<std::string> paragraph() const
    {
        return text_at(fields::paragraph);
    }
    decision &set_paragraph(std::optional<std::string_view> value)
    {
        set_text_of(fields::paragraph, value);
        return *this;
    }

    /// What the matter was. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    decision &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// What came of it. Required.
    std::optional<std::string> outcome() const
    {
        return text_at(fields::outcome);
    }
    decision &set_outcome(std::optional<std::string_view> value)
    {
        set_text_of(fields::outcome, value);
        return *this;
    }

    /// Where the minutes are: diary number or address.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    decision &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }

    /// Anything else worth knowing.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    decision &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }

    /// The meeting at which it was taken. The key of a record of the kind meeting.
    std::optional<std::string> meeting() const
    {
        return text_at(fields::meeting);
    }
    decision &set_meeting(std::optional<std::string_view> value)
    {
        set_text_of(fields::meeting, value);
        return *this;
    }
};

/// Programme (utvecklingsprogram): The shared development programme of one period.
class programme : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::programme;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int title = 2;
        static constexpr int vision = 3;
        static constexpr int overall_goal = 4;
        static constexpr int purpose = 5;
        static constexpr int principle = 6;
        static constexpr int valid_from = 7;
        static constexpr int valid_until = 8;
        static constexpr int target_year = 9;
        static constexpr int document_date = 10;
        static constexpr int reference = 11;
        static constexpr int replaces = 12;
        static constexpr int sub_goals_per_focus_area = 14;
    };

    /// A new one, not yet in the database.
    explicit programme(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit programme(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no programme.");
    }

    /// Whose programme it is. Required. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    programme &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// Its title. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    programme &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The vision.
    std::optional<std::string> vision() const
    {
        return text_at(fields::vision);
    }
    programme &set_vision(std::optional<std::string_view> value)
    {
        set_text_of(fields::vision, value);
        return *this;
    }

    /// The overall goal.
    std::optional<std::string> overall_goal() const
    {
        return text_at(fields::overall_goal);
    }
    programme &set_overall_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::overall_goal, value);
        return *this;
    }

    /// What the programme is for.
    std::optional<std::string> purpose() const
    {
        return text_at(fields::purpose);
    }
    programme &set_purpose(std::optional<std::string_view> value)
    {
        set_text_of(fields::purpose, value);
        return *this;
    }

    /// What runs through every part of it, such as sustainable development.
    std::optional<std::string> principle() const
    {
        return text_at(fields::principle);
    }
    programme &set_principle(std::optional<std::string_view> value)
    {
        set_text_of(fields::principle, value);
        return *this;
    }

    /// First year it is valid. Required.
    std::optional<std::int64_t> valid_from() const
    {
        return int_at(fields::valid_from);
    }
    programme &set_valid_from(std::optional<std::int64_t> value)
    {
        set_int_of(fields::valid_from, value);
        return *this;
    }

    /// Last year it is valid. Required.
    std::optional<std::int64_t> valid_until() const
    {
        return int_at(fields::valid_until);
    }
    programme &set_valid_until(std::optional<std::int64_t> value)
    {
        set_int_of(fields::valid_until, value);
        return *this;
    }

    /// The year the programme looks toward.
    std::optional<std::int64_t> target_year() const
    {
        return int_at(fields::target_year);
    }
    programme &set_target_year(std::optional<std::int64_t> value)
    {
        set_int_of(fields::target_year, value);
        return *this;
    }

    /// The date of the document.
    std::optional<std::string> document_date() const
    {
        return text_at(fields::document_date);
    }
    programme &set_document_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::document_date, value);
        return *this;
    }

    /// Where the document is.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    programme &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }

    /// The programme it follows upon. The key of a record of the kind programme.
    std::optional<std::string> replaces() const
    {
        return text_at(fields::replaces);
    }
    programme &set_replaces(std::optional<std::string_view> value)
    {
        set_text_of(fields::replaces, value);
        return *this;
    }

    /// How many sub-goals the document says each focus area has; what the check counts against.
    std::optional<std::int64_t> sub_goals_per_focus_area() const
    {
        return int_at(fields::sub_goals_per_focus_area);
    }
    programme &set_sub_goals_per_focus_area(std::optional<std::int64_t> value)
    {
        set_int_of(fields::sub_goals_per_focus_area, value);
        return *this;
    }
};

/// Amendment (ändring): A change of a programme during its period.
class amendment : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::amendment;

    /// The numbers of the fields.
    struct fields {
        static constexpr int programme = 1;
        static constexpr int date = 2;
        static constexpr int title = 3;
        static constexpr int decision = 4;
        static constexpr int reference = 5;
    };

    /// A new one, not yet in the database.
    explicit amendment(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit amendment(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no amendment.");
    }

    /// The programme. Required. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    amendment &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// The day it was decided. Required.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    amendment &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }

    /// What changed. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    amendment &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The decision. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    amendment &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }

    /// Where it is to be read.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    amendment &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }
};

/// Area (område): A part of a programme that holds focus areas.
class area : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::area;

    /// The numbers of the fields.
    struct fields {
        static constexpr int programme = 1;
        static constexpr int position = 2;
        static constexpr int name = 3;
        static constexpr int description = 4;
        static constexpr int since = 5;
        static constexpr int until = 6;
    };

    /// A new one, not yet in the database.
    explicit area(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit area(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no area.");
    }

    /// The programme. Required. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    area &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// Its position in the programme, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    area &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// Its name. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    area &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// What the programme says of it.
    std::optional<std::string> description() const
    {
        return text_at(fields::description);
    }
    area &set_description(std::optional<std::string_view> value)
    {
        set_text_of(fields::description, value);
        return *this;
    }

    /// The first day it is a part, when it came in during the period.
    std::optional<std::string> since() const
    {
        return text_at(fields::since);
    }
    area &set_since(std::optional<std::string_view> value)
    {
        set_text_of(fields::since, value);
        return *this;
    }

    /// The first day it is no longer a part.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    area &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }
};

/// Focus area (fokusområde): A field that the programme gives priority.
class focus_area : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::focus_area;

    /// The numbers of the fields.
    struct fields {
        static constexpr int area = 1;
        static constexpr int position = 2;
        static constexpr int name = 3;
        static constexpr int description = 4;
        static constexpr int network = 5;
        static constexpr int programme = 6;
        static constexpr int since = 7;
        static constexpr int until = 8;
    };

    /// A new one, not yet in the database.
    explicit focus_area(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit focus_area(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no focus area.");
    }

    /// The area it lies in. The key of a record of the kind area.
    std::optional<std::string> area() const
    {
        return text_at(fields::area);
    }
    focus_area &set_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::area, value);
        return *this;
    }

    /// Its position in the area, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    focus_area &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// Its name. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    focus_area &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// What the programme says of it.
    std::optional<std::string> description() const
    {
        return text_at(fields::description);
    }
    focus_area &set_description(std::optional<std::string_view> value)
    {
        set_text_of(fields::description, value);
        return *this;
    }

    /// The network of managers that carries it out. The key of a record of the kind body.
    std::optional<std::string> network() const
    {
        return text_at(fields::network);
    }
    focus_area &set_network(std::optional<std::string_view> value)
    {
        set_text_of(fields::network, value);
        return *this;
    }

    /// The programme, when it lies in that itself. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    focus_area &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// The first day it is a part, when it came in during the period.
    std::optional<std::string> since() const
    {
        return text_at(fields::since);
    }
    focus_area &set_since(std::optional<std::string_view> value)
    {
        set_text_of(fields::since, value);
        return *this;
    }

    /// The first day it is no longer a part.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    focus_area &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }
};

/// Goal (mål): The goal of a focus area.
class goal : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::goal;

    /// The numbers of the fields.
    struct fields {
        static constexpr int focus_area = 1;
        static constexpr int position = 2;
        static constexpr int title = 3;
        static constexpr int area = 4;
        static constexpr int programme = 5;
        static constexpr int description = 6;
        static constexpr int since = 7;
        static constexpr int until = 8;
    };

    /// A new one, not yet in the database.
    explicit goal(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit goal(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no goal.");
    }

    /// The focus area. The key of a record of the kind focus_area.
    std::optional<std::string> focus_area() const
    {
        return text_at(fields::focus_area);
    }
    goal &set_focus_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::focus_area, value);
        return *this;
    }

    /// Its position in the focus area, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    goal &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// Its words in the programme. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    goal &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The area, when it lies in that itself. The key of a record of the kind area.
    std::optional<std::string> area() const
    {
        return text_at(fields::area);
    }
    goal &set_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::area, value);
        return *this;
    }

    /// The programme, when it lies in that itself. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    goal &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// What the programme says of it.
    std::optional<std::string> description() const
    {
        return text_at(fields::description);
    }
    goal &set_description(std::optional<std::string_view> value)
    {
        set_text_of(fields::description, value);
        return *this;
    }

    /// The first day it is a part, when it came in during the period.
    std::optional<std::string> since() const
    {
        return text_at(fields::since);
    }
    goal &set_since(std::optional<std::string_view> value)
    {
        set_text_of(fields::since, value);
        return *this;
    }

    /// The first day it is no longer a part.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    goal &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }
};

/// Sub-goal (delmål): One part of a goal.
class sub_goal : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::sub_goal;

    /// The numbers of the fields.
    struct fields {
        static constexpr int goal = 1;
        static constexpr int position = 2;
        static constexpr int title = 3;
        static constexpr int weight = 4;
        static constexpr int focus_area = 5;
        static constexpr int area = 6;
        static constexpr int programme = 7;
        static constexpr int description = 8;
        static constexpr int since = 9;
        static constexpr int until = 10;
    };

    /// A new one, not yet in the database.
    explicit sub_goal(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit sub_goal(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no sub-goal.");
    }

    /// The goal. The key of a record of the kind goal.
    std::optional<std::string> goal() const
    {
        return text_at(fields::goal);
    }
    sub_goal &set_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::goal, value);
        return *this;
    }

    /// Its position under the goal, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    sub_goal &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// Its words in the programme. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    sub_goal &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// Its weight in its goal; 1 when absent.
    std::optional<double> weight() const
    {
        return number_at(fields::weight);
    }
    sub_goal &set_weight(std::optional<double> value)
    {
        set_number_of(fields::weight, value);
        return *this;
    }

    /// The focus area, when it lies in that itself. The key of a record of the kind focus_area.
    std::optional<std::string> focus_area() const
    {
        return text_at(fields::focus_area);
    }
    sub_goal &set_focus_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::focus_area, value);
        return *this;
    }

    /// The area, when it lies in that itself. The key of a record of the kind area.
    std::optional<std::string> area() const
    {
        return text_at(fields::area);
    }
    sub_goal &set_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::area, value);
        return *this;
    }

    /// The programme, when it lies in that itself. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    sub_goal &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// What the programme says of it.
    std::optional<std::string> description() const
    {
        return text_at(fields::description);
    }
    sub_goal &set_description(std::optional<std::string_view> value)
    {
        set_text_of(fields::description, value);
        return *this;
    }

    /// The first day it is a part, when it came in during the period.
    std::optional<std::string> since() const
    {
        return text_at(fields::since);
    }
    sub_goal &set_since(std::optional<std::string_view> value)
    {
        set_text_of(fields::since, value);
        return *this;
    }

    /// The first day it is no longer a part.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    sub_goal &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }
};

/// Changed part (ändrad del): What an amendment did to one part of the programme.
class amendment_change : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::amendment_change;

    /// The numbers of the fields.
    struct fields {
        static constexpr int amendment = 1;
        static constexpr int role = 2;
        static constexpr int area = 3;
        static constexpr int focus_area = 4;
        static constexpr int goal = 5;
        static constexpr int sub_goal = 6;
        static constexpr int before = 7;
        static constexpr int after = 8;
    };

    /// A new one, not yet in the database.
    explicit amendment_change(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit amendment_change(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no changed part.");
    }

    /// The amendment. Required. The key of a record of the kind amendment.
    std::optional<std::string> amendment() const
    {
        return text_at(fields::amendment);
    }
    amendment_change &set_amendment(std::optional<std::string_view> value)
    {
        set_text_of(fields::amendment, value);
        return *this;
    }

    /// Whether the part was reworded, added or removed. Required.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    amendment_change &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// The part, when it is an area. The key of a record of the kind area.
    std::optional<std::string> area() const
    {
        return text_at(fields::area);
    }
    amendment_change &set_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::area, value);
        return *this;
    }

    /// The part, when it is a focus area. The key of a record of the kind focus_area.
    std::optional<std::string> focus_area() const
    {
        return text_at(fields::focus_area);
    }
    amendment_change &set_focus_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::focus_area, value);
        return *this;
    }

    /// The part, when it is a goal. The key of a record of the kind goal.
    std::optional<std::string> goal() const
    {
        return text_at(fields::goal);
    }
    amendment_change &set_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::goal, value);
        return *this;
    }

    /// The part, when it is a sub-goal. The key of a record of the kind sub_goal.
    std::optional<std::string> sub_goal() const
    {
        return text_at(fields::sub_goal);
    }
    amendment_change &set_sub_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::sub_goal, value);
        return *this;
    }

    /// Its words before.
    std::optional<std::string> before() const
    {
        return text_at(fields::before);
    }
    amendment_change &set_before(std::optional<std::string_view> value)
    {
        set_text_of(fields::before, value);
        return *this;
    }

    /// Its words after.
    std::optional<std::string> after() const
    {
        return text_at(fields::after);
    }
    amendment_change &set_after(std::optional<std::string_view> value)
    {
        set_text_of(fields::after, value);
        return *this;
    }
};

/// Level name (nivåord): What a level is called in a programme.
class level_name : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::level_name;

    /// The numbers of the fields.
    struct fields {
        static constexpr int programme = 1;
        static constexpr int level = 2;
        static constexpr int name = 3;
        static constexpr int plural = 4;
    };

    /// A new one, not yet in the database.
    explicit level_name(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit level_name(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no level name.");
    }

    /// The programme whose word it is. Required. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    level_name &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// The level. Required.
    std::optional<std::string> level() const
    {
        return text_at(fields::level);
    }
    level_name &set_level(std::optional<std::string_view> value)
    {
        set_text_of(fields::level, value);
        return *this;
    }

    /// The word for one. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    level_name &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// The word for several.
    std::optional<std::string> plural() const
    {
        return text_at(fields::plural);
    }
    level_name &set_plural(std::optional<std::string_view> value)
    {
        set_text_of(fields::plural, value);
        return *this;
    }
};

/// Succession (efterföljd): How a sub-goal lived on in the next programme.
class succession : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::succession;

    /// The numbers of the fields.
    struct fields {
        static constexpr int earlier = 1;
        static constexpr int later = 2;
        static constexpr int note = 3;
    };

    /// A new one, not yet in the database.
    explicit succession(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit succession(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no succession.");
    }

    /// The sub-goal of the earlier programme. Required. The key of a record of the kind sub_goal.
    std::optional<std::string> earlier() const
    {
        return text_at(fields::earlier);
    }
    succession &set_earlier(std::optional<std::string_view> value)
    {
        set_text_of(fields::earlier, value);
        return *this;
    }

    /// The sub-goal that carries it on; absent when it ended. The key of a record of the kind sub_goal.
    std::optional<std::string> later() const
    {
        return text_at(fields::later);
    }
    succession &set_later(std::optional<std::string_view> value)
    {
        set_text_of(fields::later, value);
        return *this;
    }

    /// Why.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    succession &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }
};

/// Frame (målram): A frame of goals outside the cooperation, such as a regional plan.
class frame : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::frame;

    /// The numbers of the fields.
    struct fields {
        static constexpr int name = 1;
        static constexpr int issuer = 2;
        static constexpr int description = 3;
    };

    /// A new one, not yet in the database.
    explicit frame(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit frame(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no frame.");
    }

    /// Its name. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    frame &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// Who decided it.
    std::optional<std::string> issuer() const
    {
        return text_at(fields::issuer);
    }
    frame &set_issuer(std::optional<std::string_view> value)
    {
        set_text_of(fields::issuer, value);
        return *this;
    }

    /// What it is.
    std::optional<std::string> description() const
    {
        return text_at(fields::description);
    }
    frame &set_description(std::optional<std::string_view> value)
    {
        set_text_of(fields::description, value);
        return *this;
    }
};

/// Frame in use (antagen målram): That the cooperation has taken up a frame, so that its programme is to be
/// linked to it.
class frame_use : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::frame_use;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int frame = 2;
        static constexpr int since = 3;
        static constexpr int until = 4;
        static constexpr int decision = 5;
    };

    /// A new one, not yet in the database.
    explicit frame_use(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit frame_use(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no frame in use.");
    }

    /// The cooperation. Required. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    frame_use &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// The frame. Required. The key of a record of the kind frame.
    std::optional<std::string> frame() const
    {
        return text_at(fields::frame);
    }
    frame_use &set_frame(std::optional<std::string_view> value)
    {
        set_text_of(fields::frame, value);
        return *this;
    }

    /// First day.
    std::optional<std::string> since() const
    {
        return text_at(fields::since);
    }
    frame_use &set_since(std::optional<std::string_view> value)
    {
        set_text_of(fields::since, value);
        return *this;
    }

    /// The first day that it no longer holds.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    frame_use &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }

    /// The decision on it. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    frame_use &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }
};

/// Regional goal (regionalt mål): One goal of a frame.
class regional_goal : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::regional_goal;

    /// The numbers of the fields.
    struct fields {
        static constexpr int frame = 1;
        static constexpr int position = 2;
        static constexpr int title = 3;
    };

    /// A new one, not yet in the database.
    explicit regional_goal(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit regional_goal(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no regional goal.");
    }

    /// The frame. Required. The key of a record of the kind frame.
    std::optional<std::string> frame() const
    {
        return text_at(fields::frame);
    }
    regional_goal &set_frame(std::optional<std::string_view> value)
    {
        set_text_of(fields::frame, value);
        return *this;
    }

    /// Its position in the frame, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    regional_goal &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// Its words. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    regional_goal &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }
};

/// Plan (plan): An annual operational plan, or a network's action plan.
class plan : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::plan;

    /// The numbers of the fields.
    struct fields {
        static constexpr int programme = 1;
        static constexpr int role = 2;
        static constexpr int body = 3;
        static constexpr int municipality = 4;
        static constexpr int year = 5;
        static constexpr int title = 6;
        static constexpr int budget = 7;
        static constexpr int decision = 8;
        static constexpr int follows = 9;
        static constexpr int closed = 10;
        static constexpr int closing = 11;
    };

    /// A new one, not yet in the database.
    explicit plan(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit plan(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no plan.");
    }

    /// The programme it makes concrete. Required. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    plan &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// Whether it is an operational plan or an action plan. Required.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    plan &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// Whose plan it is. The key of a record of the kind body.
    std::optional<std::string> body() const
    {
        return text_at(fields::body);
    }
    plan &set_body(std::optional<std::string_view> value)
    {
        set_text_of(fields::body, value);
        return *this;
    }

    /// The municipality whose plan it is; absent for a joint plan. The key of a record of the kind
    /// municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    plan &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The year it is for. Required.
    std::optional<std::int64_t> year() const
    {
        return int_at(fields::year);
    }
    plan &set_year(std::optional<std::int64_t> value)
    {
        set_int_of(fields::year, value);
        return *this;
    }

    /// Its title. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    plan &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// Its budget in kronor.
    std::optional<double> budget() const
    {
        return number_at(fields::budget);
    }
    plan &set_budget(std::optional<double> value)
    {
        set_number_of(fields::budget, value);
        return *this;
    }

    /// The decision on it. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    plan &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }

    /// The plan of the year before, when its activities were carried over. The key of a record of the kind
    /// plan.
    std::optional<std::string> follows() const
    {
        return text_at(fields::follows);
    }
    plan &set_follows(std::optional<std::string_view> value)
    {
        set_text_of(fields::follows, value);
        return *this;
    }

    /// The day the plan's year was closed.
    std::optional<std::string> closed() const
    {
        return text_at(fields::closed);
    }

    /// The decision to close the plan's year. The key of a record of the kind decision.
    std::optional<std::string> closing() const
    {
        return text_at(fields::closing);
    }
    plan &set_closing(std::optional<std::string_view> value)
    {
        set_text_of(fields::closing, value);
        return *this;
    }
};

/// Objective (verksamhetsmål): What a plan wants to reach for a sub-goal.
class objective : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::objective;

    /// The numbers of the fields.
    struct fields {
        static constexpr int plan = 1;
        static constexpr int sub_goal = 2;
        static constexpr int municipality = 3;
        static constexpr int position = 4;
        static constexpr int title = 5;
        static constexpr int responsible = 6;
        static constexpr int weight = 7;
        static constexpr int goal = 8;
        static constexpr int focus_area = 9;
        static constexpr int area = 10;
        static constexpr int programme = 11;
    };

    /// A new one, not yet in the database.
    explicit objective(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit objective(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no objective.");
    }

    /// The plan. Required. The key of a record of the kind plan.
    std::optional<std::string> plan() const
    {
        return text_at(fields::plan);
    }
    objective &set_plan(std::optional<std::string_view> value)
    {
        set_text_of(fields::plan, value);
        return *this;
    }

    /// The sub-goal it makes concrete. The key of a record of the kind sub_goal.
    std::optional<std::string> sub_goal() const
    {
        return text_at(fields::sub_goal);
    }
    objective &set_sub_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::sub_goal, value);
        return *this;
    }

    /// Whose objective it is; absent when it is everyone's. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    objective &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// Its position in the plan, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    objective &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// Its words. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    objective &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The body that answers for it. The key of a record of the kind body.
    std::optional<std::string> responsible() const
    {
        return text_at(fields::responsible);
    }
    objective &set_responsible(std::optional<std::string_view> value)
    {
        set_text_of(fields::responsible, value);
        return *this;
    }

    /// Its weight under its sub-goal; 1 when absent.
    std::optional<double> weight() const
    {
        return number_at(fields::weight);
    }
    objective &set_weight(std::optional<double> value)
    {
        set_number_of(fields::weight, value);
        return *this;
    }

    /// The goal, when it is for no sub-goal. The key of a record of the kind goal.
    std::optional<std::string> goal() const
    {
        return text_at(fields::goal);
    }
    objective &set_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::goal, value);
        return *this;
    }

    /// The focus area, when it is for the whole of it. The key of a record of the kind focus_area.
    std::optional<std::string> focus_area() const
    {
        return text_at(fields::focus_area);
    }
    objective &set_focus_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::focus_area, value);
        return *this;
    }

    /// The area, when it is for the whole of it. The key of a record of the kind area.
    std::optional<std::string> area() const
    {
        return text_at(fields::area);
    }
    objective &set_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::area, value);
        return *this;
    }

    /// The programme, when it is for the whole of it. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    objective &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }
};

/// Activity (aktivitet): Something that is done for an objective.
class activity : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::activity;

    /// The numbers of the fields.
    struct fields {
        static constexpr int objective = 1;
        static constexpr int plan = 2;
        static constexpr int municipality = 3;
        static constexpr int position = 4;
        static constexpr int title = 5;
        static constexpr int responsible = 6;
        static constexpr int person = 7;
        static constexpr int starts = 8;
        static constexpr int ends = 9;
        static constexpr int status = 10;
        static constexpr int comment = 11;
        static constexpr int finished = 12;
        static constexpr int carried_from = 13;
    };

    /// A new one, not yet in the database.
    explicit activity(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit activity(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no activity.");
    }

    /// The objective. Required. The key of a record of the kind objective.
    std::optional<std::string> objective() const
    {
        return text_at(fields::objective);
    }
    activity &set_objective(std::optional<std::string_view> value)
    {
        set_text_of(fields::objective, value);
        return *this;
    }

    /// The action plan it stands in, when that is another than the objective's. The key of a record of the
    /// kind plan.
    std::optional<std::string> plan() const
    {
        return text_at(fields::plan);
    }
    activity &set_plan(std::optional<std::string_view> value)
    {
        set_text_of(fields::plan, value);
        return *this;
    }

    /// Who does it; absent when all do. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    activity &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// Its position under the objective, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    activity &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// What is done. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    activity &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The role that is responsible.
    std::optional<std::string> responsible() const
    {
        return text_at(fields::responsible);
    }
    activity &set_responsible(std::optional<std::string_view> value)
    {
        set_text_of(fields::responsible, value);
        return *this;
    }

    /// Who is responsible, by name; may be absent. The key of a record of the kind person.
    std::optional<std::string> person() const
    {
        return text_at(fields::person);
    }
    activity &set_person(std::optional<std::string_view> value)
    {
        set_text_of(fields::person, value);
        return *this;
    }

    /// First day.
    std::optional<std::string> starts() const
    {
        return text_at(fields::starts);
    }
    activity &set_starts(std::optional<std::string_view> value)
    {
        set_text_of(fields::starts, value);
        return *this;
    }

    /// Last day.
    std::optional<std::string> ends() const
    {
        return text_at(fields::ends);
    }
    activity &set_ends(std::optional<std::string_view> value)
    {
        set_text_of(fields::ends, value);
        return *this;
    }

    /// How far it has come. Required.
    std::optional<std::string> status() const
    {
        return text_at(fields::status);
    }
    activity &set_status(std::optional<std::string_view> value)
    {
        set_text_of(fields::status, value);
        return *this;
    }

    /// How it goes, in words.
    std::optional<std::string> comment() const
    {
        return text_at(fields::comment);
    }
    activity &set_comment(std::optional<std::string_view> value)
    {
        set_text_of(fields::comment, value);
        return *this;
    }

    /// The day it was done or stopped.
    std::optional<std::string> finished() const
    {
        return text_at(fields::finished);
    }
    activity &set_finished(std::optional<std::string_view> value)
    {
        set_text_of(fields::finished, value);
        return *this;
    }

    /// The activity of last year's plan that it goes on with. The key of a record of the kind activity.
    std::optional<std::string> carried_from() const
    {
        return text_at(fields::carried_from);
    }
    activity &set_carried_from(std::optional<std::string_view> value)
    {
        set_text_of(fields::carried_from, value);
        return *this;
    }
};

/// Milestone (milstolpe): A point on the way of an activity.
class milestone : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::milestone;

    /// The numbers of the fields.
    struct fields {
        static constexpr int activity = 1;
        static constexpr int position = 2;
        static constexpr int title = 3;
        static constexpr int due = 4;
        static constexpr int reached = 5;
    };

    /// A new one, not yet in the database.
    explicit milestone(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit milestone(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no milestone.");
    }

    /// The activity. Required. The key of a record of the kind activity.
    std::optional<std::string> activity() const
    {
        return text_at(fields::activity);
    }
    milestone &set_activity(std::optional<std::string_view> value)
    {
        set_text_of(fields::activity, value);
        return *this;
    }

    /// Its position in the activity, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    milestone &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// What is to be reached. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    milestone &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// Last day. Required.
    std::optional<std::string> due() const
    {
        return text_at(fields::due);
    }
    milestone &set_due(std::optional<std::string_view> value)
    {
        set_text_of(fields::due, value);
        return *this;
    }

    /// The day it was reached.
    std::optional<std::string> reached() const
    {
        return text_at(fields::reached);
    }
    milestone &set_reached(std::optional<std::string_view> value)
    {
        set_text_of(fields::reached, value);
        return *this;
    }
};

/// Correction (rättelse): That a closed plan was corrected, and why.
class correction : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::correction;

    /// The numbers of the fields.
    struct fields {
        static constexpr int plan = 1;
        static constexpr int date = 2;
        static constexpr int kind = 3;
        static constexpr int record = 4;
        static constexpr int field = 5;
        static constexpr int before = 6;
        static constexpr int after = 7;
        static constexpr int reason = 8;
    };

    /// A new one, not yet in the database.
    explicit correction(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit correction(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no correction.");
    }

    /// The closed plan. Required. The key of a record of the kind plan.
    std::optional<std::string> plan() const
    {
        return text_at(fields::plan);
    }
    correction &set_plan(std::optional<std::string_view> value)
    {
        set_text_of(fields::plan, value);
        return *this;
    }

    /// The day. Required.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    correction &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }

    /// The kind of the record that was corrected. Required.
    std::optional<std::string> kind() const
    {
        return text_at(fields::kind);
    }
    correction &set_kind(std::optional<std::string_view> value)
    {
        set_text_of(fields::kind, value);
        return *this;
    }

    /// The key of the record that was corrected. Required.
    std::optional<std::string> record() const
    {
        return text_at(fields::record);
    }
    correction &set_record(std::optional<std::string_view> value)
    {
        set_text_of(fields::record, value);
        return *this;
    }

    /// The field that was corrected. Required.
    std::optional<std::string> field() const
    {
        return text_at(fields::field);
    }
    correction &set_field(std::optional<std::string_view> value)
    {
        set_text_of(fields::field, value);
        return *this;
    }

    /// What it said.
    std::optional<std::string> before() const
    {
        return text_at(fields::before);
    }
    correction &set_before(std::optional<std::string_view> value)
    {
        set_text_of(fields::before, value);
        return *this;
    }

    /// What it was corrected to.
    std::optional<std::string> after() const
    {
        return text_at(fields::after);
    }
    correction &set_after(std::optional<std::string_view> value)
    {
        set_text_of(fields::after, value);
        return *this;
    }

    /// Why. Required.
    std::optional<std::string> reason() const
    {
        return text_at(fields::reason);
    }
    correction &set_reason(std::optional<std::string_view> value)
    {
        set_text_of(fields::reason, value);
        return *this;
    }
};

/// Link (koppling): That a part of the programme serves a goal of a frame.
class link : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::link;

    /// The numbers of the fields.
    struct fields {
        static constexpr int regional_goal = 1;
        static constexpr int programme = 2;
        static constexpr int area = 3;
        static constexpr int focus_area = 4;
        static constexpr int goal = 5;
        static constexpr int sub_goal = 6;
        static constexpr int objective = 7;
        static constexpr int note = 8;
    };

    /// A new one, not yet in the database.
    explicit link(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit link(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no link.");
    }

    /// The goal of the frame. Required. The key of a record of the kind regional_goal.
    std::optional<std::string> regional_goal() const
    {
        return text_at(fields::regional_goal);
    }
    link &set_regional_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::regional_goal, value);
        return *this;
    }

    /// The part, when it is the whole programme. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    link &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// The part, when it is an area. The key of a record of the kind area.
    std::optional<std::string> area() const
    {
        return text_at(fields::area);
    }
    link &set_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::area, value);
        return *this;
    }

    /// The part, when it is a focus area. The key of a record of the kind focus_area.
    std::optional<std::string> focus_area() const
    {
        return text_at(fields::focus_area);
    }
    link &set_focus_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::focus_area, value);
        return *this;
    }

    /// The part, when it is a goal. The key of a record of the kind goal.
    std::optional<std::string> goal() const
    {
        return text_at(fields::goal);
    }
    link &set_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::goal, value);
        return *this;
    }

    /// The part, when it is a sub-goal. The key of a record of the kind sub_goal.
    std::optional<std::string> sub_goal() const
    {
        return text_at(fields::sub_goal);
    }
    link &set_sub_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::sub_goal, value);
        return *this;
    }

    /// The part, when it is an objective. The key of a record of the kind objective.
    std::optional<std::string> objective() const
    {
        return text_at(fields::objective);
    }
    link &set_objective(std::optional<std::string_view> value)
    {
        set_text_of(fields::objective, value);
        return *this;
    }

    /// In what way.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    link &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }
};

/// Source (källa): Where values come from, and how it is to be named.
class source : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::source;

    /// The numbers of the fields.
    struct fields {
        static constexpr int name = 1;
        static constexpr int line = 2;
        static constexpr int website = 3;
        static constexpr int terms = 4;
    };

    /// A new one, not yet in the database.
    explicit source(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit source(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no source.");
    }

    /// What it is called. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    source &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// The line that its terms ask for where raw values are shown, such as Källa: Kolada.
    std::optional<std::string> line() const
    {
        return text_at(fields::line);
    }
    source &set_line(std::optional<std::string_view> value)
    {
        set_text_of(fields::line, value);
        return *this;
    }

    /// Its address.
    std::optional<std::string> website() const
    {
        return text_at(fields::website);
    }
    source &set_website(std::optional<std::string_view> value)
    {
        set_text_of(fields::website, value);
        return *this;
    }

    /// Its terms in short.
    std::optional<std::string> terms() const
    {
        return text_at(fields::terms);
    }
    source &set_terms(std::optional<std::string_view> value)
    {
        set_text_of(fields::terms, value);
        return *this;
    }
};

/// Indicator (indikator): Something that is measured, per municipality and period.
class indicator : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::indicator;

    /// The numbers of the fields.
    struct fields {
        static constexpr int title = 1;
        static constexpr int description = 2;
        static constexpr int unit = 3;
        static constexpr int decimals = 4;
        static constexpr int direction = 5;
        static constexpr int measures = 6;
        static constexpr int source = 7;
        static constexpr int owner = 8;
        static constexpr int by_gender = 9;
        static constexpr int publication = 10;
        static constexpr int publication_period = 11;
        static constexpr int subject = 12;
        static constexpr int population = 13;
        static constexpr int rhythm = 14;
    };

    /// A new one, not yet in the database.
    explicit indicator(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit indicator(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no indicator.");
    }

    /// Its title. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    indicator &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// What it measures, and how.
    std::optional<std::string> description() const
    {
        return text_at(fields::description);
    }
    indicator &set_description(std::optional<std::string_view> value)
    {
        set_text_of(fields::description, value);
        return *this;
    }

    /// Its unit, such as % or ton CO2e.
    std::optional<std::string> unit() const
    {
        return text_at(fields::unit);
    }
    indicator &set_unit(std::optional<std::string_view> value)
    {
        set_text_of(fields::unit, value);
        return *this;
    }

    /// Decimals to show; as few as needed when absent.
    std::optional<std::int64_t> decimals() const
    {
        return int_at(fields::decimals);
    }
    indicator &set_decimals(std::optional<std::int64_t> value)
    {
        set_int_of(fields::decimals, value);
        return *this;
    }

    /// Which way is better; absent when neither is.
    std::optional<std::string> direction() const
    {
        return text_at(fields::direction);
    }
    indicator &set_direction(std::optional<std::string_view> value)
    {
        set_text_of(fields::direction, value);
        return *this;
    }

    /// How it may be put together: counts add, shares never do, a cumulative series takes its last period.
    std::optional<std::string> measures() const
    {
        return text_at(fields::measures);
    }
    indicator &set_measures(std::optional<std::string_view> value)
    {
        set_text_of(fields::measures, value);
        return *this;
    }

    /// Where its values come from. The key of a record of the kind source.
    std::optional<std::string> source() const
    {
        return text_at(fields::source);
    }
    indicator &set_source(std::optional<std::string_view> value)
    {
        set_text_of(fields::source, value);
        return *this;
    }

    /// Who keeps it up to date. The key of a record of the kind body.
    std::optional<std::string> owner() const
    {
        return text_at(fields::owner);
    }
    indicator &set_owner(std::optional<std::string_view> value)
    {
        set_text_of(fields::owner, value);
        return *this;
    }

    /// Whether women and men are told apart.
    std::optional<bool> by_gender() const
    {
        const std::optional<std::int64_t> value = int_at(fields::by_gender);

        return value ? std::optional<bool>(*value != 0) : std::nullopt;
    }
    indicator &set_by_gender(std::optional<bool> value)
    {
        set_int_of(fields::by_gender, value ? std::optional<std::int64_t>(*value) : std::nullopt);
        return *this;
    }

    /// When the next values are expected.
    std::optional<std::string> publication() const
    {
        return text_at(fields::publication);
    }
    indicator &set_publication(std::optional<std::string_view> value)
    {
        set_text_of(fields::publication, value);
        return *this;
    }

    /// The period those values are for. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
    std::optional<std::string> publication_period() const
    {
        return text_at(fields::publication_period);
    }
    indicator &set_publication_period(std::optional<std::string_view> value)
    {
        set_text_of(fields::publication_period, value);
        return *this;
    }

    /// The subject area it belongs to.
    std::optional<std::string> subject() const
    {
        return text_at(fields::subject);
    }
    indicator &set_subject(std::optional<std::string_view> value)
    {
        set_text_of(fields::subject, value);
        return *this;
    }

    /// Whether it is the population that weighted means use.
    std::optional<bool> population() const
    {
        const std::optional<std::int64_t> value = int_at(fields::population);

        return value ? std::optional<bool>(*value != 0) : std::nullopt;
    }
    indicator &set_population(std::optional<bool> value)
    {
        set_int_of(fields::population, value ? std::optional<std::int64_t>(*value) : std::nullopt);
        return *this;
    }

    /// How often it is measured; as most of its values are when absent.
    std::optional<std::string> rhythm() const
    {
        return text_at(fields::rhythm);
    }
    indicator &set_rhythm(std::optional<std::string_view> value)
    {
        set_text_of(fields::rhythm, value);
        return *this;
    }
};

/// Measure (mått): That an indicator is followed up for a part of the programme or an objective, and how.
class measure : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::measure;

    /// The numbers of the fields.
    struct fields {
        static constexpr int indicator = 1;
        static constexpr int sub_goal = 2;
        static constexpr int objective = 3;
        static constexpr int position = 4;
        static constexpr int weight = 5;
        static constexpr int method = 6;
        static constexpr int on_track = 7;
        static constexpr int some_deviation = 8;
        static constexpr int note = 9;
        static constexpr int since = 10;
        static constexpr int until = 11;
        static constexpr int goal = 12;
        static constexpr int focus_area = 13;
        static constexpr int area = 14;
        static constexpr int programme = 15;
    };

    /// A new one, not yet in the database.
    explicit measure(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit measure(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no measure.");
    }

    /// The indicator. Required. The key of a record of the kind indicator.
    std::optional<std::string> indicator() const
    {
        return text_at(fields::indicator);
    }
    measure &set_indicator(std::optional<std::string_view> value)
    {
        set_text_of(fields::indicator, value);
        return *this;
    }

    /// The sub-goal it is followed up for. The key of a record of the kind sub_goal.
    std::optional<std::string> sub_goal() const
    {
        return text_at(fields::sub_goal);
    }
    measure &set_sub_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::sub_goal, value);
        return *this;
    }

    /// The objective it is followed up for. The key of a record of the kind objective.
    std::optional<std::string> objective() const
    {
        return text_at(fields::objective);
    }
    measure &set_objective(std::optional<std::string_view> value)
    {
        set_text_of(fields::objective, value);
        return *this;
    }

    /// Its position, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    measure &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// Its weight; 1 when absent.
    std::optional<double> weight() const
    {
        return number_at(fields::weight);
    }
    measure &set_weight(std::optional<double> value)
    {
        set_number_of(fields::weight, value);
        return *this;
    }

    /// How its status is found; linear when absent.
    std::optional<std::string> method() const
    {
        return text_at(fields::method);
    }
    measure &set_method(std::optional<std::string_view> value)
    {
        set_text_of(fields::method, value);
        return *this;
    }

    /// Least pace that is on track; 0.95 when absent.
    std::optional<double> on_track() const
    {
        return number_at(fields::on_track);
    }
    measure &set_on_track(std::optional<double> value)
    {
        set_number_of(fields::on_track, value);
        return *this;
    }

    /// Least pace that is some deviation; 0.60 when absent.
    std::optional<double> some_deviation() const
    {
        return number_at(fields::some_deviation);
    }
    measure &set_some_deviation(std::optional<double> value)
    {
        set_number_of(fields::some_deviation, value);
        return *this;
    }

    /// Why it was chosen.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    measure &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }

    /// The first day it is followed up; from the start when absent.
    std::optional<std::string> since() const
    {
        return text_at(fields::since);
    }
    measure &set_since(std::optional<std::string_view> value)
    {
        set_text_of(fields::since, value);
        return *this;
    }

    /// The first day it is no longer followed up.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    measure &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }

    /// The goal it is followed up for. The key of a record of the kind goal.
    std::optional<std::string> goal() const
    {
        return text_at(fields::goal);
    }
    measure &set_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::goal, value);
        return *this;
    }

    /// The focus area it is followed up for. The key of a record of the kind focus_area.
    std::optional<std::string> focus_area() const
    {
        return text_at(fields::focus_area);
    }
    measure &set_focus_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::focus_area, value);
        return *this;
    }

    /// The area it is followed up for. The key of a record of the kind area.
    std::optional<std::string> area() const
    {
        return text_at(fields::area);
    }
    measure &set_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::area, value);
        return *this;
    }

    /// The programme it is followed up for. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    measure &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }
};

/// Target (målvärde): What value an indicator is to reach by a period.
class target : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::target;

    /// The numbers of the fields.
    struct fields {
        static constexpr int indicator = 1;
        static constexpr int municipality = 2;
        static constexpr int plan = 3;
        static constexpr int period = 4;
        static constexpr int value = 5;
        static constexpr int low = 6;
        static constexpr int high = 7;
        static constexpr int wanted = 8;
        static constexpr int base_period = 9;
        static constexpr int base_value = 10;
        static constexpr int gender = 11;
        static constexpr int decision = 12;
    };

    /// A new one, not yet in the database.
    explicit target(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit target(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no target.");
    }

    /// The indicator. Required. The key of a record of the kind indicator.
    std::optional<std::string> indicator() const
    {
        return text_at(fields::indicator);
    }
    target &set_indicator(std::optional<std::string_view> value)
    {
        set_text_of(fields::indicator, value);
        return *this;
    }

    /// Whose target it is; absent when it is everyone's. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    target &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The plan that set it. The key of a record of the kind plan.
    std::optional<std::string> plan() const
    {
        return text_at(fields::plan);
    }
    target &set_plan(std::optional<std::string_view> value)
    {
        set_text_of(fields::plan, value);
        return *this;
    }

    /// The period by which it is to be reached. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
    std::optional<std::string> period() const
    {
        return text_at(fields::period);
    }
    target &set_period(std::optional<std::string_view> value)
    {
        set_text_of(fields::period, value);
        return *this;
    }

    /// The value to reach.
    std::optional<double> value() const
    {
        return number_at(fields::value);
    }
    target &set_value(std::optional<double> value)
    {
        set_number_of(fields::value, value);
        return *this;
    }

    /// Lower edge of a band to be within.
    std::optional<double> low() const
    {
        return number_at(fields::low);
    }
    target &set_low(std::optional<double> value)
    {
        set_number_of(fields::low, value);
        return *this;
    }

    /// Upper edge of a band to be within.
    std::optional<double> high() const
    {
        return number_at(fields::high);
    }
    target &set_high(std::optional<double> value)
    {
        set_number_of(fields::high, value);
        return *this;
    }

    /// The wanted movement, when no number is set.
    std::optional<std::string> wanted() const
    {
        return text_at(fields::wanted);
    }
    target &set_wanted(std::optional<std::string_view> value)
    {
        set_text_of(fields::wanted, value);
        return *this;
    }

    /// The period to count from; the first value when absent. A period: 2023, 2023Q1, 2023T1, 2023H1,
    /// 2023-01.
    std::optional<std::string> base_period() const
    {
        return text_at(fields::base_period);
    }
    target &set_base_period(std::optional<std::string_view> value)
    {
        set_text_of(fields::base_period, value);
        return *this;
    }

    /// The value to count from, when the plan decided one.
    std::optional<double> base_value() const
    {
        return number_at(fields::base_value);
    }
    target &set_base_value(std::optional<double> value)
    {
        set_number_of(fields::base_value, value);
        return *this;
    }

    /// Whose value it is for; the total when absent.
    std::optional<std::string> gender() const
    {
        return text_at(fields::gender);
    }
    target &set_gender(std::optional<std::string_view> value)
    {
        set_text_of(fields::gender, value);
        return *this;
    }

    /// The decision on it. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    target &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }
};

/// Report occasion (uppföljningstillfälle): A time of reporting, whose figures are frozen.
class occasion : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::occasion;

    /// The numbers of the fields.
    struct fields {
        static constexpr int programme = 1;
        static constexpr int plan = 2;
        static constexpr int title = 3;
        static constexpr int role = 4;
        static constexpr int period = 5;
        static constexpr int cutoff = 6;
        static constexpr int frozen = 7;
    };

    /// A new one, not yet in the database.
    explicit occasion(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit occasion(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no report occasion.");
    }

    /// The programme that is followed up. Required. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    occasion &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// The plan that is followed up. The key of a record of the kind plan.
    std::optional<std::string> plan() const
    {
        return text_at(fields::plan);
    }
    occasion &set_plan(std::optional<std::string_view> value)
    {
        set_text_of(fields::plan, value);
        return *this;
    }

    /// What it is called. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    occasion &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// A forecast during the year, or the outcome. Required.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    occasion &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// The period it is about. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
    std::optional<std::string> period() const
    {
        return text_at(fields::period);
    }
    occasion &set_period(std::optional<std::string_view> value)
    {
        set_text_of(fields::period, value);
        return *this;
    }

    /// The last day whose values count. Required.
    std::optional<std::string> cutoff() const
    {
        return text_at(fields::cutoff);
    }
    occasion &set_cutoff(std::optional<std::string_view> value)
    {
        set_text_of(fields::cutoff, value);
        return *this;
    }

    /// The day its figures were frozen.
    std::optional<std::string> frozen() const
    {
        return text_at(fields::frozen);
    }
};

/// Judgement (bedömning): A person's judgement of one node, for one occasion.
class judgement : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::judgement;

    /// The numbers of the fields.
    struct fields {
        static constexpr int occasion = 1;
        static constexpr int municipality = 2;
        static constexpr int programme = 3;
        static constexpr int area = 4;
        static constexpr int focus_area = 5;
        static constexpr int goal = 6;
        static constexpr int sub_goal = 7;
        static constexpr int objective = 8;
        static constexpr int indicator = 9;
        static constexpr int status = 10;
        static constexpr int comment = 11;
        static constexpr int author = 12;
        static constexpr int date = 13;
    };

    /// A new one, not yet in the database.
    explicit judgement(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit judgement(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no judgement.");
    }

    /// The report occasion. Required. The key of a record of the kind occasion.
    std::optional<std::string> occasion() const
    {
        return text_at(fields::occasion);
    }
    judgement &set_occasion(std::optional<std::string_view> value)
    {
        set_text_of(fields::occasion, value);
        return *this;
    }

    /// Whose follow-up it is; absent for the whole cooperation. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    judgement &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The node, when it is the programme. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    judgement &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// The node, when it is an area. The key of a record of the kind area.
    std::optional<std::string> area() const
    {
        return text_at(fields::area);
    }
    judgement &set_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::area, value);
        return *this;
    }

    /// The node, when it is a focus area. The key of a record of the kind focus_area.
    std::optional<std::string> focus_area() const
    {
        return text_at(fields::focus_area);
    }
    judgement &set_focus_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::focus_area, value);
        return *this;
    }

    /// The node, when it is a goal. The key of a record of the kind goal.
    std::optional<std::string> goal() const
    {
        return text_at(fields::goal);
    }
    judgement &set_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::goal, value);
        return *this;
    }

    /// The node, when it is a sub-goal. The key of a record of the kind sub_goal.
    std::optional<std::string> sub_goal() const
    {
        return text_at(fields::sub_goal);
    }
    judgement &set_sub_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::sub_goal, value);
        return *this;
    }

    /// The node, when it is an objective. The key of a record of the kind objective.
    std::optional<std::string> objective() const
    {
        return text_at(fields::objective);
    }
    judgement &set_objective(std::optional<std::string_view> value)
    {
        set_text_of(fields::objective, value);
        return *this;
    }

    /// The node, when it is an indicator. The key of a record of the kind indicator.
    std::optional<std::string> indicator() const
    {
        return text_at(fields::indicator);
    }
    judgement &set_indicator(std::optional<std::string_view> value)
    {
        set_text_of(fields::indicator, value);
        return *this;
    }

    /// The status given. Required.
    std::optional<std::string> status() const
    {
        return text_at(fields::status);
    }
    judgement &set_status(std::optional<std::string_view> value)
    {
        set_text_of(fields::status, value);
        return *this;
    }

    /// Why. Required.
    std::optional<std::string> comment() const
    {
        return text_at(fields::comment);
    }
    judgement &set_comment(std::optional<std::string_view> value)
    {
        set_text_of(fields::comment, value);
        return *this;
    }

    /// Who judged, by role. Required.
    std::optional<std::string> author() const
    {
        return text_at(fields::author);
    }
    judgement &set_author(std::optional<std::string_view> value)
    {
        set_text_of(fields::author, value);
        return *this;
    }

    /// The day. Required.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    judgement &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }
};

/// Label (benämning): A word of its own for a status, for one municipality or for all.
class label : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::label;

    /// The numbers of the fields.
    struct fields {
        static constexpr int municipality = 1;
        static constexpr int status = 2;
        static constexpr int occasion_role = 3;
        static constexpr int text = 4;
    };

    /// A new one, not yet in the database.
    explicit label(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit label(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no label.");
    }

    /// Who says so; absent for the whole cooperation. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    label &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The status. Required.
    std::optional<std::string> status() const
    {
        return text_at(fields::status);
    }
    label &set_status(std::optional<std::string_view> value)
    {
        set_text_of(fields::status, value);
        return *this;
    }

    /// At which occasions; at all when absent.
    std::optional<std::string> occasion_role() const
    {
        return text_at(fields::occasion_role);
    }
    label &set_occasion_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::occasion_role, value);
        return *this;
    }

    /// The word. Required.
    std::optional<std::string> text() const
    {
        return text_at(fields::text);
    }
    label &set_text(std::optional<std::string_view> value)
    {
        set_text_of(fields::text, value);
        return *this;
    }
};

/// Frozen table (fryst tabell): A table as it was when its report occasion was frozen.
class frozen_table : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::frozen_table;

    /// The numbers of the fields.
    struct fields {
        static constexpr int occasion = 1;
        static constexpr int municipality = 2;
        static constexpr int name = 3;
        static constexpr int rows = 4;
    };

    /// A new one, not yet in the database.
    explicit frozen_table(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit frozen_table(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no frozen table.");
    }

    /// The report occasion. Required. The key of a record of the kind occasion.
    std::optional<std::string> occasion() const
    {
        return text_at(fields::occasion);
    }
    frozen_table &set_occasion(std::optional<std::string_view> value)
    {
        set_text_of(fields::occasion, value);
        return *this;
    }

    /// Whose follow-up it is; absent for the whole cooperation. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    frozen_table &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// What is in it: assessment, reporting, changes, values, or a kind of record. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    frozen_table &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// A line of columns (name:type) and one line for each row, cells between tabs.
    std::optional<std::string> rows() const
    {
        return text_at(fields::rows);
    }
};

/// Analysis (analys): A person's analysis, in writing, of a comparison between municipalities.
class analysis : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::analysis;

    /// The numbers of the fields.
    struct fields {
        static constexpr int indicator = 1;
        static constexpr int municipality_group = 2;
        static constexpr int municipality = 3;
        static constexpr int period = 4;
        static constexpr int text = 5;
        static constexpr int author = 6;
        static constexpr int date = 7;
    };

    /// A new one, not yet in the database.
    explicit analysis(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit analysis(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no analysis.");
    }

    /// What is compared. Required. The key of a record of the kind indicator.
    std::optional<std::string> indicator() const
    {
        return text_at(fields::indicator);
    }
    analysis &set_indicator(std::optional<std::string_view> value)
    {
        set_text_of(fields::indicator, value);
        return *this;
    }

    /// The group that is compared; absent for the members of the cooperation. The key of a record of the kind
    /// municipality_group.
    std::optional<std::string> municipality_group() const
    {
        return text_at(fields::municipality_group);
    }
    analysis &set_municipality_group(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality_group, value);
        return *this;
    }

    /// Whose analysis it is; absent for the whole cooperation. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    analysis &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The period it is about. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
    std::optional<std::string> period() const
    {
        return text_at(fields::period);
    }
    analysis &set_period(std::optional<std::string_view> value)
    {
        set_text_of(fields::period, value);
        return *this;
    }

    /// What the comparison shows, and why. Required.
    std::optional<std::string> text() const
    {
        return text_at(fields::text);
    }
    analysis &set_text(std::optional<std::string_view> value)
    {
        set_text_of(fields::text, value);
        return *this;
    }

    /// Who wrote it, by role. Required.
    std::optional<std::string> author() const
    {
        return text_at(fields::author);
    }
    analysis &set_author(std::optional<std::string_view> value)
    {
        set_text_of(fields::author, value);
        return *this;
    }

    /// The day. Required.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    analysis &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }
};

/// Budget line (budgetrad): A line of a plan's budget, and how it is shared.
class budget_line : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::budget_line;

    /// The numbers of the fields.
    struct fields {
        static constexpr int plan = 1;
        static constexpr int position = 2;
        static constexpr int title = 3;
        static constexpr int amount = 4;
        static constexpr int shared = 5;
        static constexpr int indicator = 6;
        static constexpr int year = 7;
        static constexpr int outcome = 8;
        static constexpr int note = 9;
    };

    /// A new one, not yet in the database.
    explicit budget_line(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit budget_line(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no budget line.");
    }

    /// The plan. Required. The key of a record of the kind plan.
    std::optional<std::string> plan() const
    {
        return text_at(fields::plan);
    }
    budget_line &set_plan(std::optional<std::string_view> value)
    {
        set_text_of(fields::plan, value);
        return *this;
    }

    /// Its position in the budget, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    budget_line &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// What the money is for. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    budget_line &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The cost in kronor; an income is negative. Required.
    std::optional<double> amount() const
    {
        return number_at(fields::amount);
    }
    budget_line &set_amount(std::optional<double> value)
    {
        set_number_of(fields::amount, value);
        return *this;
    }

    /// How the cost is shared by the members. Required.
    std::optional<std::string> shared() const
    {
        return text_at(fields::shared);
    }
    budget_line &set_shared(std::optional<std::string_view> value)
    {
        set_text_of(fields::shared, value);
        return *this;
    }

    /// The indicator by whose values it is shared; the population when absent. The key of a record of the
    /// kind indicator.
    std::optional<std::string> indicator() const
    {
        return text_at(fields::indicator);
    }
    budget_line &set_indicator(std::optional<std::string_view> value)
    {
        set_text_of(fields::indicator, value);
        return *this;
    }

    /// The year of the values by which it is shared.
    std::optional<std::int64_t> year() const
    {
        return int_at(fields::year);
    }
    budget_line &set_year(std::optional<std::int64_t> value)
    {
        set_int_of(fields::year, value);
        return *this;
    }

    /// What it cost, in kronor.
    std::optional<double> outcome() const
    {
        return number_at(fields::outcome);
    }
    budget_line &set_outcome(std::optional<double> value)
    {
        set_number_of(fields::outcome, value);
        return *this;
    }

    /// Anything else worth knowing.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    budget_line &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }
};

/// Conference (konferens): A recurring conference.
class conference : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::conference;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int name = 2;
        static constexpr int purpose = 3;
        static constexpr int audience = 4;
        static constexpr int hosts = 5;
        static constexpr int every = 6;
        static constexpr int first_year = 7;
        static constexpr int last_year = 8;
        static constexpr int host_body = 9;
        static constexpr int theme_body = 10;
    };

    /// A new one, not yet in the database.
    explicit conference(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit conference(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no conference.");
    }

    /// Whose conference it is. Required. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    conference &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// Its name. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    conference &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// What it is for.
    std::optional<std::string> purpose() const
    {
        return text_at(fields::purpose);
    }
    conference &set_purpose(std::optional<std::string_view> value)
    {
        set_text_of(fields::purpose, value);
        return *this;
    }

    /// Whom it is for.
    std::optional<std::string> audience() const
    {
        return text_at(fields::audience);
    }
    conference &set_audience(std::optional<std::string_view> value)
    {
        set_text_of(fields::audience, value);
        return *this;
    }

    /// How many municipalities host it each time; 0 when a body does. Required.
    std::optional<std::int64_t> hosts() const
    {
        return int_at(fields::hosts);
    }
    conference &set_hosts(std::optional<std::int64_t> value)
    {
        set_int_of(fields::hosts, value);
        return *this;
    }

    /// Years from one to the next. Required.
    std::optional<std::int64_t> every() const
    {
        return int_at(fields::every);
    }
    conference &set_every(std::optional<std::int64_t> value)
    {
        set_int_of(fields::every, value);
        return *this;
    }

    /// The first year it was held, as far as is known.
    std::optional<std::int64_t> first_year() const
    {
        return int_at(fields::first_year);
    }
    conference &set_first_year(std::optional<std::int64_t> value)
    {
        set_int_of(fields::first_year, value);
        return *this;
    }

    /// The last year it is held.
    std::optional<std::int64_t> last_year() const
    {
        return int_at(fields::last_year);
    }
    conference &set_last_year(std::optional<std::int64_t> value)
    {
        set_int_of(fields::last_year, value);
        return *this;
    }

    /// The body that hosts it, when no municipality does. The key of a record of the kind body.
    std::optional<std::string> host_body() const
    {
        return text_at(fields::host_body);
    }
    conference &set_host_body(std::optional<std::string_view> value)
    {
        set_text_of(fields::host_body, value);
        return *this;
    }

    /// The body that decides the theme. The key of a record of the kind body.
    std::optional<std::string> theme_body() const
    {
        return text_at(fields::theme_body);
    }
    conference &set_theme_body(std::optional<std::string_view> value)
    {
        set_text_of(fields::theme_body, value);
        return *this;
    }
};

/// Edition (upplaga): A conference of one year, held or not.
class edition : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::edition;

    /// The numbers of the fields.
    struct fields {
        static constexpr int conference = 1;
        static constexpr int year = 2;
        static constexpr int theme = 3;
        static constexpr int status = 4;
        static constexpr int form = 5;
        static constexpr int date = 6;
        static constexpr int place = 7;
        static constexpr int decision = 8;
        static constexpr int reference = 9;
        static constexpr int audience = 10;
        static constexpr int moved_from = 11;
    };

    /// A new one, not yet in the database.
    explicit edition(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit edition(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no edition.");
    }

    /// The conference. Required. The key of a record of the kind conference.
    std::optional<std::string> conference() const
    {
        return text_at(fields::conference);
    }
    edition &set_conference(std::optional<std::string_view> value)
    {
        set_text_of(fields::conference, value);
        return *this;
    }

    /// The year. Required.
    std::optional<std::int64_t> year() const
    {
        return int_at(fields::year);
    }
    edition &set_year(std::optional<std::int64_t> value)
    {
        set_int_of(fields::year, value);
        return *this;
    }

    /// Its theme.
    std::optional<std::string> theme() const
    {
        return text_at(fields::theme);
    }
    edition &set_theme(std::optional<std::string_view> value)
    {
        set_text_of(fields::theme, value);
        return *this;
    }

    /// What became of it. Required.
    std::optional<std::string> status() const
    {
        return text_at(fields::status);
    }
    edition &set_status(std::optional<std::string_view> value)
    {
        set_text_of(fields::status, value);
        return *this;
    }

    /// How people met.
    std::optional<std::string> form() const
    {
        return text_at(fields::form);
    }
    edition &set_form(std::optional<std::string_view> value)
    {
        set_text_of(fields::form, value);
        return *this;
    }

    /// The day.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    edition &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }

    /// Where.
    std::optional<std::string> place() const
    {
        return text_at(fields::place);
    }
    edition &set_place(std::optional<std::string_view> value)
    {
        set_text_of(fields::place, value);
        return *this;
    }

    /// The decision on its theme. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    edition &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }

    /// Where this is known from.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    edition &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }

    /// Whom it is for, when that is not whom the conference is for.
    std::optional<std::string> audience() const
    {
        return text_at(fields::audience);
    }
    edition &set_audience(std::optional<std::string_view> value)
    {
        set_text_of(fields::audience, value);
        return *this;
    }

    /// The day it was first to be held, when it was moved.
    std::optional<std::string> moved_from() const
    {
        return text_at(fields::moved_from);
    }
    edition &set_moved_from(std::optional<std::string_view> value)
    {
        set_text_of(fields::moved_from, value);
        return *this;
    }
};

/// Hosting (värdskap): One host of an edition.
class hosting : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::hosting;

    /// The numbers of the fields.
    struct fields {
        static constexpr int edition = 1;
        static constexpr int municipality = 2;
        static constexpr int body = 3;
        static constexpr int leads = 4;
        static constexpr int reason = 5;
        static constexpr int decision = 6;
    };

    /// A new one, not yet in the database.
    explicit hosting(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit hosting(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no hosting.");
    }

    /// The edition. Required. The key of a record of the kind edition.
    std::optional<std::string> edition() const
    {
        return text_at(fields::edition);
    }
    hosting &set_edition(std::optional<std::string_view> value)
    {
        set_text_of(fields::edition, value);
        return *this;
    }

    /// The host, when it is a municipality. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    hosting &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The host, when it is a body. The key of a record of the kind body.
    std::optional<std::string> body() const
    {
        return text_at(fields::body);
    }
    hosting &set_body(std::optional<std::string_view> value)
    {
        set_text_of(fields::body, value);
        return *this;
    }

    /// Whether it leads the project.
    std::optional<bool> leads() const
    {
        const std::optional<std::int64_t> value = int_at(fields::leads);

        return value ? std::optional<bool>(*value != 0) : std::nullopt;
    }
    hosting &set_leads(std::optional<bool> value)
    {
        set_int_of(fields::leads, value ? std::optional<std::int64_t>(*value) : std::nullopt);
        return *this;
    }

    /// Why it was chosen.
    std::optional<std::string> reason() const
    {
        return text_at(fields::reason);
    }

    /// The decision on it. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    hosting &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }
};

/// Partner (samarbetspart): An organisation that a conference is held with.
class partner : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::partner;

    /// The numbers of the fields.
    struct fields {
        static constexpr int conference = 1;
        static constexpr int position = 2;
        static constexpr int name = 3;
        static constexpr int edition = 4;
    };

    /// A new one, not yet in the database.
    explicit partner(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit partner(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no partner.");
    }

    /// The conference. Required. The key of a record of the kind conference.
    std::optional<std::string> conference() const
    {
        return text_at(fields::conference);
    }
    partner &set_conference(std::optional<std::string_view> value)
    {
        set_text_of(fields::conference, value);
        return *this;
    }

    /// Its position, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    partner &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// Its name. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    partner &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// The only edition it is held with; absent when it is with all. The key of a record of the kind edition.
    std::optional<std::string> edition() const
    {
        return text_at(fields::edition);
    }
    partner &set_edition(std::optional<std::string_view> value)
    {
        set_text_of(fields::edition, value);
        return *this;
    }
};

/// Absence (förhinder): That a municipality cannot host in a year.
class absence : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::absence;

    /// The numbers of the fields.
    struct fields {
        static constexpr int municipality = 1;
        static constexpr int year = 2;
        static constexpr int conference = 3;
        static constexpr int reason = 4;
    };

    /// A new one, not yet in the database.
    explicit absence(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit absence(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no absence.");
    }

    /// Who cannot. Required. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    absence &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// The year. Required.
    std::optional<std::int64_t> year() const
    {
        return int_at(fields::year);
    }
    absence &set_year(std::optional<std::int64_t> value)
    {
        set_int_of(fields::year, value);
        return *this;
    }

    /// The only conference it is about; absent when it is about all. The key of a record of the kind
    /// conference.
    std::optional<std::string> conference() const
    {
        return text_at(fields::conference);
    }
    absence &set_conference(std::optional<std::string_view> value)
    {
        set_text_of(fields::conference, value);
        return *this;
    }

    /// Why.
    std::optional<std::string> reason() const
    {
        return text_at(fields::reason);
    }
    absence &set_reason(std::optional<std::string_view> value)
    {
        set_text_of(fields::reason, value);
        return *this;
    }
};

/// Pair of hosts (värdpar): That two municipalities wish to host together, or may not.
class host_pair : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::host_pair;

    /// The numbers of the fields.
    struct fields {
        static constexpr int one = 1;
        static constexpr int other = 2;
        static constexpr int rule = 3;
        static constexpr int note = 4;
    };

    /// A new one, not yet in the database.
    explicit host_pair(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit host_pair(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no pair of hosts.");
    }

    /// The one. Required. The key of a record of the kind municipality.
    std::optional<std::string> one() const
    {
        return text_at(fields::one);
    }
    host_pair &set_one(std::optional<std::string_view> value)
    {
        set_text_of(fields::one, value);
        return *this;
    }

    /// The other. Required. The key of a record of the kind municipality.
    std::optional<std::string> other() const
    {
        return text_at(fields::other);
    }
    host_pair &set_other(std::optional<std::string_view> value)
    {
        set_text_of(fields::other, value);
        return *this;
    }

    /// A wish, or a ban. Required.
    std::optional<std::string> rule() const
    {
        return text_at(fields::rule);
    }
    host_pair &set_rule(std::optional<std::string_view> value)
    {
        set_text_of(fields::rule, value);
        return *this;
    }

    /// Why.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    host_pair &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }
};

/// Advocacy direction (inriktning): A decided direction of the joint advocacy.
class direction : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::direction;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int title = 2;
        static constexpr int description = 3;
        static constexpr int decision = 4;
        static constexpr int decided = 5;
        static constexpr int until = 6;
    };

    /// A new one, not yet in the database.
    explicit direction(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit direction(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no advocacy direction.");
    }

    /// The cooperation. Required. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    direction &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// What is worked for. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    direction &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The message.
    std::optional<std::string> description() const
    {
        return text_at(fields::description);
    }
    direction &set_description(std::optional<std::string_view> value)
    {
        set_text_of(fields::description, value);
        return *this;
    }

    /// The decision. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    direction &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }

    /// The day it was decided.
    std::optional<std::string> decided() const
    {
        return text_at(fields::decided);
    }
    direction &set_decided(std::optional<std::string_view> value)
    {
        set_text_of(fields::decided, value);
        return *this;
    }

    /// First day it no longer holds.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    direction &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }
};

/// Effort (insats): One effort of advocacy.
class effort : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::effort;

    /// The numbers of the fields.
    struct fields {
        static constexpr int direction = 1;
        static constexpr int role = 2;
        static constexpr int title = 3;
        static constexpr int recipient = 4;
        static constexpr int date = 5;
        static constexpr int outcome = 6;
        static constexpr int municipality = 7;
        static constexpr int reference = 8;
        static constexpr int deadline = 9;
    };

    /// A new one, not yet in the database.
    explicit effort(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit effort(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no effort.");
    }

    /// The direction it follows. Required. The key of a record of the kind direction.
    std::optional<std::string> direction() const
    {
        return text_at(fields::direction);
    }
    effort &set_direction(std::optional<std::string_view> value)
    {
        set_text_of(fields::direction, value);
        return *this;
    }

    /// What sort of effort it was. Required.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    effort &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// What it was. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    effort &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// To whom.
    std::optional<std::string> recipient() const
    {
        return text_at(fields::recipient);
    }
    effort &set_recipient(std::optional<std::string_view> value)
    {
        set_text_of(fields::recipient, value);
        return *this;
    }

    /// When.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    effort &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }

    /// What came of it.
    std::optional<std::string> outcome() const
    {
        return text_at(fields::outcome);
    }
    effort &set_outcome(std::optional<std::string_view> value)
    {
        set_text_of(fields::outcome, value);
        return *this;
    }

    /// Who did it; absent when all did. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    effort &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// Where it is to be read.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    effort &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }

    /// The last day, such as that by which a consultation is to be answered.
    std::optional<std::string> deadline() const
    {
        return text_at(fields::deadline);
    }
    effort &set_deadline(std::optional<std::string_view> value)
    {
        set_text_of(fields::deadline, value);
        return *this;
    }
};

/// Effort's goal (insatsmål): That an effort served a part of the programme.
class effort_goal : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::effort_goal;

    /// The numbers of the fields.
    struct fields {
        static constexpr int effort = 1;
        static constexpr int focus_area = 2;
        static constexpr int goal = 3;
        static constexpr int sub_goal = 4;
    };

    /// A new one, not yet in the database.
    explicit effort_goal(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit effort_goal(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no effort's goal.");
    }

    /// The effort. Required. The key of a record of the kind effort.
    std::optional<std::string> effort() const
    {
        return text_at(fields::effort);
    }
    effort_goal &set_effort(std::optional<std::string_view> value)
    {
        set_text_of(fields::effort, value);
        return *this;
    }

    /// The part, when it is a focus area. The key of a record of the kind focus_area.
    std::optional<std::string> focus_area() const
    {
        return text_at(fields::focus_area);
    }
    effort_goal &set_focus_area(std::optional<std::string_view> value)
    {
        set_text_of(fields::focus_area, value);
        return *this;
    }

    /// The part, when it is a goal. The key of a record of the kind goal.
    std::optional<std::string> goal() const
    {
        return text_at(fields::goal);
    }
    effort_goal &set_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::goal, value);
        return *this;
    }

    /// The part, when it is a sub-goal. The key of a record of the kind sub_goal.
    std::optional<std::string> sub_goal() const
    {
        return text_at(fields::sub_goal);
    }
    effort_goal &set_sub_goal(std::optional<std::string_view> value)
    {
        set_text_of(fields::sub_goal, value);
        return *this;
    }
};

/// Joint matter (gemensamt ärende): Something that each of the members is to decide on its own: one round of
/// it.
class matter : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::matter;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int role = 2;
        static constexpr int title = 3;
        static constexpr int programme = 4;
        static constexpr int amendment = 5;
        static constexpr int effort = 6;
        static constexpr int plan = 7;
        static constexpr int governing_document = 8;
        static constexpr int proposed = 9;
        static constexpr int deadline = 10;
        static constexpr int rule = 11;
        static constexpr int decision = 12;
        static constexpr int earlier_round = 13;
        static constexpr int withdrawn = 14;
        static constexpr int text = 15;
        static constexpr int reference = 16;
    };

    /// A new one, not yet in the database.
    explicit matter(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit matter(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no joint matter.");
    }

    /// The cooperation whose members are to decide. Required. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    matter &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// What the matter is about. Required.
    std::optional<std::string> role() const
    {
        return text_at(fields::role);
    }
    matter &set_role(std::optional<std::string_view> value)
    {
        set_text_of(fields::role, value);
        return *this;
    }

    /// What the members are to decide on. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    matter &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The programme, when it is one. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    matter &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// The amendment, when it is one. The key of a record of the kind amendment.
    std::optional<std::string> amendment() const
    {
        return text_at(fields::amendment);
    }
    matter &set_amendment(std::optional<std::string_view> value)
    {
        set_text_of(fields::amendment, value);
        return *this;
    }

    /// The answer to a consultation, when it is one. The key of a record of the kind effort.
    std::optional<std::string> effort() const
    {
        return text_at(fields::effort);
    }
    matter &set_effort(std::optional<std::string_view> value)
    {
        set_text_of(fields::effort, value);
        return *this;
    }

    /// The plan, when it is its budget. The key of a record of the kind plan.
    std::optional<std::string> plan() const
    {
        return text_at(fields::plan);
    }
    matter &set_plan(std::optional<std::string_view> value)
    {
        set_text_of(fields::plan, value);
        return *this;
    }

    /// The governing document, when it is one. The key of a record of the kind governing_document.
    std::optional<std::string> governing_document() const
    {
        return text_at(fields::governing_document);
    }
    matter &set_governing_document(std::optional<std::string_view> value)
    {
        set_text_of(fields::governing_document, value);
        return *this;
    }

    /// The day it was put to the members; from the start when absent.
    std::optional<std::string> proposed() const
    {
        return text_at(fields::proposed);
    }
    matter &set_proposed(std::optional<std::string_view> value)
    {
        set_text_of(fields::proposed, value);
        return *this;
    }

    /// The last day for the members' decisions.
    std::optional<std::string> deadline() const
    {
        return text_at(fields::deadline);
    }
    matter &set_deadline(std::optional<std::string_view> value)
    {
        set_text_of(fields::deadline, value);
        return *this;
    }

    /// When it is in force; by the cooperation's rule when absent.
    std::optional<std::string> rule() const
    {
        return text_at(fields::rule);
    }
    matter &set_rule(std::optional<std::string_view> value)
    {
        set_text_of(fields::rule, value);
        return *this;
    }

    /// The decision to put it forward. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    matter &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }

    /// The round that this one follows, after a no or a referral. The key of a record of the kind matter.
    std::optional<std::string> earlier_round() const
    {
        return text_at(fields::earlier_round);
    }
    matter &set_earlier_round(std::optional<std::string_view> value)
    {
        set_text_of(fields::earlier_round, value);
        return *this;
    }

    /// The day it was withdrawn.
    std::optional<std::string> withdrawn() const
    {
        return text_at(fields::withdrawn);
    }
    matter &set_withdrawn(std::optional<std::string_view> value)
    {
        set_text_of(fields::withdrawn, value);
        return *this;
    }

    /// The proposal, or what is new in this round.
    std::optional<std::string> text() const
    {
        return text_at(fields::text);
    }
    matter &set_text(std::optional<std::string_view> value)
    {
        set_text_of(fields::text, value);
        return *this;
    }

    /// Where the documents are.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    matter &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }
};

/// Adoption (antagande): One municipality's own decision on a programme or another joint matter.
class adoption : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::adoption;

    /// The numbers of the fields.
    struct fields {
        static constexpr int programme = 1;
        static constexpr int municipality = 2;
        static constexpr int outcome = 3;
        static constexpr int date = 4;
        static constexpr int paragraph = 5;
        static constexpr int reference = 6;
        static constexpr int decision = 7;
        static constexpr int matter = 8;
        static constexpr int before = 9;
        static constexpr int text = 10;
    };

    /// A new one, not yet in the database.
    explicit adoption(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit adoption(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no adoption.");
    }

    /// The programme. The key of a record of the kind programme.
    std::optional<std::string> programme() const
    {
        return text_at(fields::programme);
    }
    adoption &set_programme(std::optional<std::string_view> value)
    {
        set_text_of(fields::programme, value);
        return *this;
    }

    /// The municipality. Required. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    adoption &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// What the municipality decided. Required.
    std::optional<std::string> outcome() const
    {
        return text_at(fields::outcome);
    }
    adoption &set_outcome(std::optional<std::string_view> value)
    {
        set_text_of(fields::outcome, value);
        return *this;
    }

    /// The day.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    adoption &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }

    /// Paragraph of the minutes.
    std::optional<std::string> paragraph() const
    {
        return text_at(fields::paragraph);
    }
    adoption &set_paragraph(std::optional<std::string_view> value)
    {
        set_text_of(fields::paragraph, value);
        return *this;
    }

    /// Where the minutes are: diary number or address.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    adoption &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }

    /// The decision in full, where it is kept. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    adoption &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }

    /// The joint matter. The key of a record of the kind matter.
    std::optional<std::string> matter() const
    {
        return text_at(fields::matter);
    }
    adoption &set_matter(std::optional<std::string_view> value)
    {
        set_text_of(fields::matter, value);
        return *this;
    }

    /// The day before which it was taken, when its own day is not known.
    std::optional<std::string> before() const
    {
        return text_at(fields::before);
    }
    adoption &set_before(std::optional<std::string_view> value)
    {
        set_text_of(fields::before, value);
        return *this;
    }

    /// The municipality's reservation or addition, or why it said no.
    std::optional<std::string> text() const
    {
        return text_at(fields::text);
    }
    adoption &set_text(std::optional<std::string_view> value)
    {
        set_text_of(fields::text, value);
        return *this;
    }
};

/// Agenda item (dagordningspunkt): A line of a meeting's agenda.
class agenda_item : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::agenda_item;

    /// The numbers of the fields.
    struct fields {
        static constexpr int meeting = 1;
        static constexpr int position = 2;
        static constexpr int title = 3;
        static constexpr int matter = 4;
        static constexpr int decision = 5;
        static constexpr int note = 6;
    };

    /// A new one, not yet in the database.
    explicit agenda_item(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit agenda_item(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no agenda item.");
    }

    /// The meeting. Required. The key of a record of the kind meeting.
    std::optional<std::string> meeting() const
    {
        return text_at(fields::meeting);
    }
    agenda_item &set_meeting(std::optional<std::string_view> value)
    {
        set_text_of(fields::meeting, value);
        return *this;
    }

    /// Its position on the agenda, from 1.
    std::optional<std::int64_t> position() const
    {
        return int_at(fields::position);
    }
    agenda_item &set_position(std::optional<std::int64_t> value)
    {
        set_int_of(fields::position, value);
        return *this;
    }

    /// What is taken up. Required.
    std::optional<std::string> title() const
    {
        return text_at(fields::title);
    }
    agenda_item &set_title(std::optional<std::string_view> value)
    {
        set_text_of(fields::title, value);
        return *this;
    }

    /// The joint matter that is taken up. The key of a record of the kind matter.
    std::optional<std::string> matter() const
    {
        return text_at(fields::matter);
    }
    agenda_item &set_matter(std::optional<std::string_view> value)
    {
        set_text_of(fields::matter, value);
        return *this;
    }

    /// What was decided. The key of a record of the kind decision.
    std::optional<std::string> decision() const
    {
        return text_at(fields::decision);
    }
    agenda_item &set_decision(std::optional<std::string_view> value)
    {
        set_text_of(fields::decision, value);
        return *this;
    }

    /// What was said.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    agenda_item &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }
};

/// Attendance (närvaro): Whether a seat was taken at a meeting.
class attendance : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::attendance;

    /// The numbers of the fields.
    struct fields {
        static constexpr int meeting = 1;
        static constexpr int seat = 2;
        static constexpr int presence = 3;
        static constexpr int note = 4;
    };

    /// A new one, not yet in the database.
    explicit attendance(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit attendance(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no attendance.");
    }

    /// The meeting. Required. The key of a record of the kind meeting.
    std::optional<std::string> meeting() const
    {
        return text_at(fields::meeting);
    }
    attendance &set_meeting(std::optional<std::string_view> value)
    {
        set_text_of(fields::meeting, value);
        return *this;
    }

    /// The seat of the body. Required. The key of a record of the kind seat.
    std::optional<std::string> seat() const
    {
        return text_at(fields::seat);
    }
    attendance &set_seat(std::optional<std::string_view> value)
    {
        set_text_of(fields::seat, value);
        return *this;
    }

    /// Whether it was taken. Required.
    std::optional<std::string> presence() const
    {
        return text_at(fields::presence);
    }
    attendance &set_presence(std::optional<std::string_view> value)
    {
        set_text_of(fields::presence, value);
        return *this;
    }

    /// Anything else worth knowing.
    std::optional<std::string> note() const
    {
        return text_at(fields::note);
    }
    attendance &set_note(std::optional<std::string_view> value)
    {
        set_text_of(fields::note, value);
        return *this;
    }
};

/// Dissemination (spridning): That a municipality has passed on a joint result at home.
class dissemination : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::dissemination;

    /// The numbers of the fields.
    struct fields {
        static constexpr int municipality = 1;
        static constexpr int date = 2;
        static constexpr int effort = 3;
        static constexpr int edition = 4;
        static constexpr int occasion = 5;
        static constexpr int matter = 6;
        static constexpr int audience = 7;
        static constexpr int channel = 8;
        static constexpr int reference = 9;
    };

    /// A new one, not yet in the database.
    explicit dissemination(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit dissemination(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no dissemination.");
    }

    /// The municipality. Required. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    dissemination &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// When. Required.
    std::optional<std::string> date() const
    {
        return text_at(fields::date);
    }
    dissemination &set_date(std::optional<std::string_view> value)
    {
        set_text_of(fields::date, value);
        return *this;
    }

    /// The result, when it is an effort. The key of a record of the kind effort.
    std::optional<std::string> effort() const
    {
        return text_at(fields::effort);
    }
    dissemination &set_effort(std::optional<std::string_view> value)
    {
        set_text_of(fields::effort, value);
        return *this;
    }

    /// The result, when it is a conference. The key of a record of the kind edition.
    std::optional<std::string> edition() const
    {
        return text_at(fields::edition);
    }
    dissemination &set_edition(std::optional<std::string_view> value)
    {
        set_text_of(fields::edition, value);
        return *this;
    }

    /// The result, when it is a follow-up. The key of a record of the kind occasion.
    std::optional<std::string> occasion() const
    {
        return text_at(fields::occasion);
    }
    dissemination &set_occasion(std::optional<std::string_view> value)
    {
        set_text_of(fields::occasion, value);
        return *this;
    }

    /// The result, when it is a joint matter. The key of a record of the kind matter.
    std::optional<std::string> matter() const
    {
        return text_at(fields::matter);
    }
    dissemination &set_matter(std::optional<std::string_view> value)
    {
        set_text_of(fields::matter, value);
        return *this;
    }

    /// To whom.
    std::optional<std::string> audience() const
    {
        return text_at(fields::audience);
    }
    dissemination &set_audience(std::optional<std::string_view> value)
    {
        set_text_of(fields::audience, value);
        return *this;
    }

    /// In what way.
    std::optional<std::string> channel() const
    {
        return text_at(fields::channel);
    }
    dissemination &set_channel(std::optional<std::string_view> value)
    {
        set_text_of(fields::channel, value);
        return *this;
    }

    /// Where it is to be read.
    std::optional<std::string> reference() const
    {
        return text_at(fields::reference);
    }
    dissemination &set_reference(std::optional<std::string_view> value)
    {
        set_text_of(fields::reference, value);
        return *this;
    }
};

/// Script (skript): A Lua script registered in the database.
class script : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::script;

    /// The numbers of the fields.
    struct fields {
        static constexpr int municipality = 1;
        static constexpr int name = 2;
        static constexpr int source = 3;
        static constexpr int needs = 4;
        static constexpr int registered_by = 5;
        static constexpr int registered = 6;
        static constexpr int version = 7;
        static constexpr int events = 8;
    };

    /// A new one, not yet in the database.
    explicit script(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit script(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no script.");
    }

    /// Whose script it is; absent when it is shared. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    script &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// What it is called. Required.
    std::optional<std::string> name() const
    {
        return text_at(fields::name);
    }
    script &set_name(std::optional<std::string_view> value)
    {
        set_text_of(fields::name, value);
        return *this;
    }

    /// The Lua text. Required.
    std::optional<std::string> source() const
    {
        return text_at(fields::source);
    }
    script &set_source(std::optional<std::string_view> value)
    {
        set_text_of(fields::source, value);
        return *this;
    }

    /// What it needs to be granted, separated by spaces.
    std::optional<std::string> needs() const
    {
        return text_at(fields::needs);
    }

    /// Who registered it.
    std::optional<std::string> registered_by() const
    {
        return text_at(fields::registered_by);
    }

    /// The day it was registered.
    std::optional<std::string> registered() const
    {
        return text_at(fields::registered);
    }

    /// Counted up when the source changes.
    std::optional<std::int64_t> version() const
    {
        return int_at(fields::version);
    }

    /// The kinds after whose changes it runs, separated by spaces.
    std::optional<std::string> events() const
    {
        return text_at(fields::events);
    }
};

/// Grant (beviljande): What a registered script has been granted, for its source as it was then.
class script_grant : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::script_grant;

    /// The numbers of the fields.
    struct fields {
        static constexpr int script = 1;
        static constexpr int what = 2;
        static constexpr int source = 3;
        static constexpr int granted_by = 4;
        static constexpr int granted = 5;
    };

    /// A new one, not yet in the database.
    explicit script_grant(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit script_grant(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no grant.");
    }

    /// The script. Required. The key of a record of the kind script.
    std::optional<std::string> script() const
    {
        return text_at(fields::script);
    }
    script_grant &set_script(std::optional<std::string_view> value)
    {
        set_text_of(fields::script, value);
        return *this;
    }

    /// What was granted, separated by spaces.
    std::optional<std::string> what() const
    {
        return text_at(fields::what);
    }

    /// The Lua text it was granted for; it does not hold for another.
    std::optional<std::string> source() const
    {
        return text_at(fields::source);
    }

    /// Who granted it.
    std::optional<std::string> granted_by() const
    {
        return text_at(fields::granted_by);
    }

    /// The day it was granted.
    std::optional<std::string> granted() const
    {
        return text_at(fields::granted);
    }
};

/// Run (körning): A run of a registered script.
class script_run : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::script_run;

    /// The numbers of the fields.
    struct fields {
        static constexpr int script = 1;
        static constexpr int municipality = 2;
        static constexpr int at = 3;
        static constexpr int actor = 4;
        static constexpr int outcome = 5;
        static constexpr int reason = 6;
        static constexpr int message = 7;
        static constexpr int version = 8;
        static constexpr int spent = 9;
        static constexpr int peak = 10;
        static constexpr int entry = 11;
    };

    /// A new one, not yet in the database.
    explicit script_run(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit script_run(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no run.");
    }

    /// The script. Required. The key of a record of the kind script.
    std::optional<std::string> script() const
    {
        return text_at(fields::script);
    }
    script_run &set_script(std::optional<std::string_view> value)
    {
        set_text_of(fields::script, value);
        return *this;
    }

    /// Who ran it; absent when the secretariat or an event did. The key of a record of the kind municipality.
    std::optional<std::string> municipality() const
    {
        return text_at(fields::municipality);
    }
    script_run &set_municipality(std::optional<std::string_view> value)
    {
        set_text_of(fields::municipality, value);
        return *this;
    }

    /// When it ran, UTC.
    std::optional<std::string> at() const
    {
        return text_at(fields::at);
    }

    /// Who ran it.
    std::optional<std::string> actor() const
    {
        return text_at(fields::actor);
    }

    /// ok, error or limit; registered when it was registered.
    std::optional<std::string> outcome() const
    {
        return text_at(fields::outcome);
    }

    /// Why, such as runtime, deadline or denied.
    std::optional<std::string> reason() const
    {
        return text_at(fields::reason);
    }

    /// What was said.
    std::optional<std::string> message() const
    {
        return text_at(fields::message);
    }

    /// The version of the script.
    std::optional<std::int64_t> version() const
    {
        return int_at(fields::version);
    }

    /// Work spent.
    std::optional<std::int64_t> spent() const
    {
        return int_at(fields::spent);
    }

    /// Most memory, in bytes.
    std::optional<std::int64_t> peak() const
    {
        return int_at(fields::peak);
    }

    /// The last entry of the history that it ran for.
    std::optional<std::int64_t> entry() const
    {
        return int_at(fields::entry);
    }
};

/// Exception (undantag): That a rule of the check does not hold, and why.
class check_exception : public sodertorn::record
{
  public:
    static constexpr sodertorn::kind kind_value = sodertorn::kind::check_exception;

    /// The numbers of the fields.
    struct fields {
        static constexpr int cooperation = 1;
        static constexpr int rule = 2;
        static constexpr int record = 3;
        static constexpr int reason = 4;
        static constexpr int until = 5;
    };

    /// A new one, not yet in the database.
    explicit check_exception(const detail::session_base &session, std::string_view key = {})
        : sodertorn::record(session.made(kind_value))
    {
        if (!key.empty())
            set_key(key);
    }
    /// A record that is of this kind.
    explicit check_exception(record &&of) : sodertorn::record(std::move(of))
    {
        if (sodertorn::record::kind() != kind_value)
            detail::raise(SDT_ERROR_MISUSE, "The record is no exception.");
    }

    /// The cooperation that decided it. The key of a record of the kind cooperation.
    std::optional<std::string> cooperation() const
    {
        return text_at(fields::cooperation);
    }
    check_exception &set_cooperation(std::optional<std::string_view> value)
    {
        set_text_of(fields::cooperation, value);
        return *this;
    }

    /// The name of the rule, as the check writes it. Required.
    std::optional<std::string> rule() const
    {
        return text_at(fields::rule);
    }
    check_exception &set_rule(std::optional<std::string_view> value)
    {
        set_text_of(fields::rule, value);
        return *this;
    }

    /// The key of the only record it holds for; absent when it holds for all.
    std::optional<std::string> record() const
    {
        return text_at(fields::record);
    }
    check_exception &set_record(std::optional<std::string_view> value)
    {
        set_text_of(fields::record, value);
        return *this;
    }

    /// Why. Required.
    std::optional<std::string> reason() const
    {
        return text_at(fields::reason);
    }
    check_exception &set_reason(std::optional<std::string_view> value)
    {
        set_text_of(fields::reason, value);
        return *this;
    }

    /// The first day the rule holds again.
    std::optional<std::string> until() const
    {
        return text_at(fields::until);
    }
    check_exception &set_until(std::optional<std::string_view> value)
    {
        set_text_of(fields::until, value);
        return *this;
    }
};

} // namespace kinds

} // namespace sodertorn

#endif
