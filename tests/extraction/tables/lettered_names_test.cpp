#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::notes_on;
using testing::tasks_in;

}  // namespace

TEST_CASE("lists of names with letters in brackets are read as the legend says", "[extraction][tables]") {
    const std::string items =
        "# Matrix\n\n- Koordination: BIM-Champion (V), Lenkungskreis (M), Arbeitskreis (T)\n"
        "- Moderation der Kreise: Lenkungskreis (V)\n";
    CHECK(tasks_in("Legende: V = Verantwortlich | M = Mitwirkend | T = Teilnehmend\n\n" + items) ==
          Lines{"1 Koordination: BIM-Champion lead, Lenkungskreis cooperate, Arbeitskreis cooperate",
                "2 Moderation der Kreise: Lenkungskreis lead"});
    CHECK(tasks_in("- Build: Works (R), Board (A)\n- Audit: Board (A), Legal (C)\n") ==
          Lines{"1 Build: Works cooperate, Board lead", "2 Audit: Board lead"});
}

TEST_CASE("a name with different letters is one actor, and the legend of a list is told",
          "[extraction][tables]") {
    const std::string plan =
        "R = responsible, S = supports\n\n- Moderation: Chair (R), Clerk (S)\n- Minutes: Clerk (R)\n";
    CHECK(tasks_in(plan) == Lines{"1 Moderation: Chair lead, Clerk cooperate", "2 Minutes: Clerk lead"});
    CHECK(notes_on(plan) ==
          Lines{"read \"R\" as the lead, as the legend says", "read \"S\" as a helper, as the legend says"});
}

TEST_CASE("a list with letters may stand in the line below its item, or behind a dash",
          "[extraction][tables]") {
    const std::string legend = "V = verantwortlich, M = Mitwirkung\n\n";
    const Lines read = {"1 Standards: Champion lead, Kreis cooperate", "2 Schulung: Personal lead"};
    CHECK(tasks_in(legend + "1. Standards\n   Champion (V), Kreis (M)\n2. Schulung\n   Personal (V)\n") ==
          read);
    for (const std::string dash : {" - ", " – ", " — "}) {
        CHECK(tasks_in(legend + "1. Standards" + dash + "Champion (V), Kreis (M)\n2. Schulung" + dash +
                       "Personal (V)\n") == read);
    }
}

TEST_CASE("a letter of a list that nothing explains is not understood", "[extraction][tables]") {
    const std::string plan =
        "V = verantwortlich, M = Mitwirkung\n\n- Moderation: Champion (V), Kreis (M)\n"
        "- Freigabe: Leitung (E), Champion (V)\n- Archiv: Kreis (X), Leitung (V/M)\n";
    CHECK(tasks_in(plan) == Lines{"1 Moderation: Champion lead, Kreis cooperate", "2 Freigabe: Champion lead",
                                  "3 Archiv: Leitung lead"});
    const auto notes = notes_on(plan);
    REQUIRE(notes.size() == 4);
    CHECK(notes[2] ==
          "\"E\" stands among the owners of task \"2\" and is not explained in words that are known");
    CHECK(notes[3] ==
          "\"X\" stands among the owners of task \"3\" and is not explained in words that are known");
}

TEST_CASE("lists most letters of which nothing explains are no such lists", "[extraction][tables]") {
    CHECK(tasks_in("V = verantwortlich\n\n- Moderation: Champion (K), Kreis (P)\n- Archiv: Leitung (V)\n") ==
          Lines{"1 Moderation: Champion (K), Kreis (P):", "2 Archiv: Leitung (V):"});
    CHECK(tasks_in("- Moderation: Champion (V), Kreis (M)\n- Archiv: Leitung (V)\n") ==
          Lines{"1 Moderation: Champion (V), Kreis (M):", "2 Archiv: Leitung (V):"});
}

}  // namespace zeren::extraction::tables
