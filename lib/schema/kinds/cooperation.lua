-- The cooperation itself: what marks it, its municipalities and who is a member when.

-- When a joint matter is in force; matters.lua has the same words.
adoption_rules = {
  { "all", sv = { "alla", "När alla medlemmar har sagt ja." },
    en = { "all", "When every member has said yes." } },
  { "majority", sv = { "majoritet", "När fler än hälften av medlemmarna har sagt ja." },
    en = { "majority", "When more than half of the members have said yes." } },
  { "adopters", sv = { "de som antar", "För var och en som har sagt ja, från den dagen." },
    en = { "those who adopt", "For each that has said yes, from that day." } },
}

kind { 1, "cooperation", title = "name",
  sv = { "samverkan", "En varaktig samverkan mellan kommuner." },
  en = { "cooperation", "A lasting cooperation of municipalities." },

  text(1, "name", { required = true, max_length = length.name,
    sv = { "Namn", "Vad samverkan heter." },
    en = { "Name", "What it is called." } }),
  text(2, "purpose", { max_length = length.text, lines = true,
    sv = { "Syfte", "Varför samverkan finns, med dess egna ord." },
    en = { "Purpose", "Why it exists, in its own words." } }),
  text(3, "website", { max_length = length.address,
    sv = { "Webbplats", "Adress till samverkans offentliga sidor." },
    en = { "Website", "Address of its public pages." } }),
  date(4, "founded", {
    sv = { "Bildad", "Dagen då samverkan började." },
    en = { "Founded", "The day it began." } }),
  enum(5, "adoption_rule", {
    sv = { "Regel för ikraftträdande", "När ett gemensamt ärende gäller; när alla har sagt ja om inget anges." },
    en = { "Rule of adoption", "When a joint matter is in force; when all have said yes if absent." },
    words = adoption_rules }) }

kind { 2, "principle", title = "title",
  sv = { "kännetecken", "Vad som utmärker samverkan, eller vad medlemmarna åtar sig." },
  en = { "principle", "What marks the cooperation, or what its members commit to." },

  ref(1, "cooperation", "cooperation", { required = true, inverse = "principles",
    sv = { "Samverkan", "Samverkan som det hör till." },
    en = { "Cooperation", "The cooperation it belongs to." } }),
  enum(2, "role", { required = true,
    sv = { "Roll", "Om det utmärker samverkan eller är ett åtagande av medlemmarna." },
    en = { "Role", "A mark of the cooperation, or a commitment of its members." },
    words = {
      { "characteristic", sv = { "kännetecken", "Något som utmärker samverkan." },
        en = { "characteristic", "A mark of the cooperation." } },
      { "commitment", sv = { "åtagande", "Något som medlemmarna verkar för." },
        en = { "commitment", "What the members work for." } },
    } }),
  integer(3, "position", { within = "cooperation", min = 0, max = 1e6,
    sv = { "Ordning", "Ordningen i dokumentet, räknat från 1." },
    en = { "Position", "Its position in the document, from 1." } }),
  text(4, "title", { required = true, max_length = length.title,
    sv = { "Lydelse", "Dokumentets ord." },
    en = { "Wording", "The words of the document." } }) }

kind { 3, "municipality", title = "name", owner = "key",
  sv = { "kommun", "En kommun, en region eller riket; nyckeln är den officiella koden." },
  en = { "municipality", "A municipality, a region or the country; the key is its official code." },

  text(1, "name", { required = true, max_length = length.name,
    sv = { "Namn", "Vad kommunen, regionen eller landet heter." },
    en = { "Name", "What it is called." } }),
  enum(2, "level", { required = true,
    sv = { "Nivå", "Vad det är för slags område." },
    en = { "Level", "What sort of area it is." },
    words = {
      { "municipality", sv = { "kommun", "En kommun; koden har fyra siffror." },
        en = { "municipality", "A municipality; its code has four digits." } },
      { "region", sv = { "region", "En region, tidigare landsting." },
        en = { "region", "A region, formerly a county council." } },
      { "country", sv = { "riket", "Hela landet; koden är 0000." },
        en = { "country", "The whole country; its code is 0000." } },
    } }),
  date(3, "formed", {
    sv = { "Bildad", "Dagen då kommunen bildades, om det har betydelse för dess siffror." },
    en = { "Formed", "The day it was formed, where that matters for its figures." } }),
  ref(4, "formed_from", "municipality", { tree = true, inverse = "parted",
    sv = { "Utbruten ur", "Kommunen som den tidigare var en del av." },
    en = { "Formed from", "The municipality it was part of before." } }),
  text(5, "website", { max_length = length.address,
    sv = { "Webbplats", "Adress till kommunens offentliga sidor." },
    en = { "Website", "Address of its public pages." } }) }

kind { 4, "membership",
  sv = { "medlemskap", "En kommuns tid i en samverkan." },
  en = { "membership", "A municipality's time in a cooperation." },

  ref(1, "cooperation", "cooperation", { required = true, inverse = "memberships",
    sv = { "Samverkan", "Samverkan som kommunen är med i." },
    en = { "Cooperation", "The cooperation." } }),
  ref(2, "municipality", "municipality", { required = true, inverse = "memberships",
    sv = { "Kommun", "Medlemmen." },
    en = { "Municipality", "The member." } }),
  date(3, "joined", {
    sv = { "Med från", "Första dagen som medlem; tomt om kommunen var med från början." },
    en = { "Joined", "First day as a member; absent when it was one from the start." } }),
  date(4, "left", {
    sv = { "Med till", "Första dagen då kommunen inte längre är medlem; tomt så länge den är det." },
    en = { "Left", "First day no longer a member; absent while it is one." } }),
  number(5, "cost_share", { min = 0, max = 100,
    sv = { "Kostnadsandel", "Kommunens del av de gemensamma kostnaderna, i procent." },
    en = { "Share of costs", "Its part of the joint costs, in percent." } }),
  integer(6, "weight", { min = 1, max = 1e9,
    sv = { "Vikt", "Hur tungt kommunen väger när turerna fördelas; 1 om inget anges." },
    en = { "Weight", "Its weight when turns are shared out; 1 when absent." } }) }

kind { 5, "municipality_group", title = "name",
  sv = { "kommungrupp", "En namngiven grupp av kommuner att jämföra med." },
  en = { "municipality group", "A named group of municipalities to compare with." },

  text(1, "name", { required = true, max_length = length.name,
    sv = { "Namn", "Vad gruppen heter." },
    en = { "Name", "What it is called." } }),
  text(2, "note", { max_length = length.text, lines = true,
    sv = { "Anmärkning", "Hur gruppen har valts." },
    en = { "Note", "How the group was chosen." } }) }

kind { 6, "group_member",
  sv = { "gruppmedlem", "En kommun i en kommungrupp." },
  en = { "group member", "One municipality of a group." },

  ref(1, "municipality_group", "municipality_group", { required = true, inverse = "members",
    sv = { "Kommungrupp", "Gruppen." },
    en = { "Group", "The group." } }),
  ref(2, "municipality", "municipality", { required = true, inverse = "groups",
    sv = { "Kommun", "Kommunen som ingår i gruppen." },
    en = { "Municipality", "The member." } }) }
