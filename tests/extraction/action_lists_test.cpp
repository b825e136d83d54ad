#include <algorithm>
#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using Lines = std::vector<std::string>;
using testing::notes_on;
using testing::tasks_in;

const Lines read = {"1.1 [Next steps] Book the hall: Jo joint",
                    "1.2 [Next steps] Print the maps: Ben joint, Jo joint",
                    "1.3 [Next steps] Count the keys: Ben joint"};

}  // namespace

TEST_CASE("names before what they do own the lines and bullets below a heading of actions", "[extraction]") {
    for (const std::string link : {": ", " - ", " – ", " — "}) {
        const auto lines = "Jo" + link + "Book the hall\n\nBen, Jo" + link + "Print the maps\n\nBen" + link +
                           "Count the keys\n";
        CHECK(tasks_in("# Minutes\n\n## Next steps\n\n" + lines) == read);
    }
    for (const std::string bullet : {"- ", "* ", "- [ ] ", "- [x] "}) {
        CHECK(tasks_in("# Minutes\n\n## Next steps\n\n" + bullet + "Jo: Book the hall\n" + bullet +
                       "Ben and Jo: Print the maps\n" + bullet + "Ben: Count the keys\n") == read);
    }
    CHECK(notes_on("# Minutes\n\n## Next steps\n\n- Jo: Book the hall\n- Ben: Print the maps\n- Ben: Count "
                   "the keys\n") == Lines{"read \"Jo\", \"Ben\" as owners from 3 beginnings of items, "
                                          "because no item names them in another manner"});
}

TEST_CASE("first and last names own where some stand in company, and are told where none does",
          "[extraction]") {
    CHECK(tasks_in("Action items\n\n1) Anna Lee - fix tests\n2) Tom Baker and Jo March - write it\n3) All - "
                   "sign it\n",
                   "plan.txt") == Lines{"1 fix tests: Anna Lee joint",
                                        "2 write it: Tom Baker joint, Jo March joint",
                                        "3 sign it: All joint"});
    CHECK(
        tasks_in("# Minutes\n\n## Actions\n\n- @anna: fix tests\n- @tom @jo: write it\n- @anna: sign it\n") ==
        Lines{"1.1 [Actions] fix tests: @anna joint", "1.2 [Actions] write it: @tom joint, @jo joint",
              "1.3 [Actions] sign it: @anna joint"});
    CHECK(notes_on("Actions\n\n1. Anna Lee - fix tests\n2. Tom Baker - write it\n", "plan.txt") ==
          Lines{"words beside dashes may be owners and were not read as such: the first is \"Anna Lee\""});
}

TEST_CASE("a line without a name goes on with the action before it, one before all stays with the heading",
          "[extraction]") {
    const std::string minutes =
        "# Minutes\n\n## Actions\n\nAgreed:\n\nJo: Book the hall\n\nfor two days\n\nBen: Print the maps\n\n"
        "Ben: Count the keys\n\n## Notes\n\nNone.\n";
    CHECK(tasks_in(minutes) == Lines{"1.1 [Actions] Book the hall: Jo joint",
                                     "1.2 [Actions] Print the maps: Ben joint",
                                     "1.3 [Actions] Count the keys: Ben joint"});
    const auto imported = testing::import_bytes_of(minutes, "plan.md");
    CHECK(imported.counts.skipped_lines == 2);  // lines that became items are none
    const auto& plan = imported.plan;
    CHECK(plan.text(*plan.tasks().begin()) == "Book the hall\nfor two days");
    CHECK(tasks_in("# Minutes\n\n## Actions\n\nJo: Book the hall\n\nJo: Print the maps\n\n## Notes\n\n- "
                   "Rain\n- Snow\n") ==
          Lines{"1.1 [Actions] Book the hall: Jo joint", "1.2 [Actions] Print the maps: Jo joint"});
}

TEST_CASE("what opens the items of a list is a name where it is in brackets, comes again or was there",
          "[extraction]") {
    const std::string topics =
        "# Minutes\n\n## Next steps\n\n- Hall: book it\n- Maps: print them\n- Keys: count them\n";
    CHECK(tasks_in(topics) == Lines{"1 Next steps:"});
    const std::string people = "# Minutes\n\nAttendees: Ada Roe, Ben Sol, Cid Ott\n\n## Next steps\n\n";
    CHECK(tasks_in(people + "- Ada: book it\n- Ben Sol: print them\n- Cid: count them\n") ==
          Lines{"1.1 [Next steps] book it: Ada joint", "1.2 [Next steps] print them: Ben Sol joint",
                "1.3 [Next steps] count them: Cid joint"});
    CHECK(tasks_in("# Minutes\n\n## Actions\n\n- (AB) book it\n- (CD/EF) print them\n") ==
          Lines{"1.1 [Actions] book it: AB joint", "1.2 [Actions] print them: CD joint, EF joint"});
    CHECK(tasks_in("# Minutes\n\n## Ideas\n\n- Jo: Book the hall\n- Jo: Print the maps\n").front() ==
          "1 Ideas:");
    CHECK(tasks_in("# Minutes\n\n## Actions\n\n- Jo: Book the hall\n- Jo: Sell tea\n- Print the maps\n- "
                   "Count the keys\n- Wash up\n")
              .front() == "1 Actions:");
    CHECK(tasks_in("# Minutes\n\n## Actions\n\n- Jo: Book the hall\n- Print the maps\n- Count the keys\n")
              .front() == "1 Actions:");
    CHECK(
        tasks_in("# Minutes\n\n## Actions\n\n- Jo: Book the hall\n- Jo: Print the maps (Lead: Works Team)\n")
            .back() == "1 Actions: Works Team lead");
}

TEST_CASE("names in brackets behind their actions are known in the same ways", "[extraction]") {
    const std::string actions = "## Actions\n\n- Book the hall (Jo)\n- Print maps (Ben, Jo).\n- Call (Jo)\n";
    const Lines called = {"1 Book the hall: Jo joint", "2 Print maps: Ben joint, Jo joint",
                          "3 Call: Jo joint"};
    CHECK(tasks_in(actions) == called);
    const std::string remarks =
        "## Actions\n\n- Book the hall (Draft)\n- Print maps (urgent)\n- Call (Later)\n";
    CHECK(tasks_in(remarks).front() == "1 Book the hall (Draft):");
    const std::string people = "# M\n\nPresent: Jo, Ben\n\n## Actions\n\n";
    CHECK(tasks_in(people + "- Book the hall (Jo)\n- Print maps (Ben)\n- Call (Later)\n") ==
          Lines{"1.1 [Actions] Book the hall: Jo joint", "1.2 [Actions] Print maps: Ben joint",
                "1.3 [Actions] Call (Later):"});
}

TEST_CASE("a list below a title of actions keeps its topics", "[extraction]") {
    CHECK(tasks_in("## Actions\n\n- Jo: send it\n- Budget: ask for 300\n- Ben: call\n- Jo: print\n") ==
          Lines{"1 send it: Jo joint", "2 Budget: ask for 300:", "3 call: Ben joint", "4 print: Jo joint"});
}

TEST_CASE("where those present are named, topics that come again own nothing", "[extraction]") {
    CHECK(tasks_in("# M\n\nPresent: Jo, Ben\n\n## Actions\n\n- Jo: Book the hall\n- Venue: check the exits\n"
                   "- Ben: Print maps\n- Venue: measure the stage\n") ==
          Lines{"1.1 [Actions] Book the hall: Jo joint", "1.2 [Actions] Venue: check the exits:",
                "1.3 [Actions] Print maps: Ben joint", "1.4 [Actions] Venue: measure the stage:"});
    CHECK(tasks_in("# M\n\nPresent: Jo, Ben\n\n## Actions\n\n- Jo: Book the hall\n- Venue: check the exits\n"
                   "- Venue: measure the stage\n") == Lines{"1 Actions:"});
}

TEST_CASE("topics whose names are labels of fields are items of a list of actions", "[extraction]") {
    const std::string list =
        "# M\n\n## Actions\n\n- Jo: Book the hall\n- Ben: Print maps\n- Jo: Call the caterer\n";
    const Lines read = {"1.1 [Actions] Book the hall: Jo joint", "1.2 [Actions] Print maps: Ben joint",
                        "1.3 [Actions] Call the caterer: Jo joint"};
    for (const std::string topic :
         {"Budget: recheck it", "Note: it is small", "Timeline: shift by a week", "Contact: ask Mei"}) {
        auto with = read;
        with.push_back("1.4 [Actions] " + topic + ":");
        CHECK(tasks_in(list + "- " + topic + "\n") == with);
        with = {"1.1 [Actions] " + topic + ":"};
        for (std::size_t at = 0; at < read.size(); ++at)
            with.push_back("1." + std::to_string(at + 2) + read[at].substr(3));
        CHECK(tasks_in("# M\n\n## Actions\n\n- " + topic + "\n" + list.substr(list.find("- Jo"))) == with);
    }
    auto dated = list;
    dated.insert(dated.find("- Ben"), "- Due: 3 May 2026\n");
    CHECK(tasks_in(dated) == read);
    const auto plan = testing::import_bytes_of(dated, "plan.md").plan;
    REQUIRE(plan.due(model::TaskId(0)) != nullptr);
    CHECK(plan.due(model::TaskId(0))->words == "3 May 2026");
    CHECK(tasks_in(
              "# M\n\n## Works\n\n- Book the hall\n- Budget: 5,000\n- Lead: Ben Sol\n- Print maps\n- Lead: "
              "Jo Roe\n- Budget: 40\n") ==
          Lines{"1.1 [Works] Book the hall: Ben Sol lead", "1.2 [Works] Print maps: Jo Roe lead"});
}

TEST_CASE("topics count neither as names nor as items without them, and owners stay fields", "[extraction]") {
    CHECK(tasks_in("# M\n\n## Actions\n\n- Jo: Book the hall\n- Ben: Print maps\n- Jo: Call the caterer\n"
                   "- Budget: recheck it\n- Note: it is small\n- Contact: ask Mei\n") ==
          Lines{"1.1 [Actions] Book the hall: Jo joint", "1.2 [Actions] Print maps: Ben joint",
                "1.3 [Actions] Call the caterer: Jo joint", "1.4 [Actions] Budget: recheck it:",
                "1.5 [Actions] Note: it is small:", "1.6 [Actions] Contact: ask Mei:"});
    CHECK(
        tasks_in("# M\n\n## Actions\n\n- Book the hall\n- Owner: Ben Sol\n- Print maps\n- Owner: Jo Roe\n") ==
        Lines{"1.1 [Actions] Book the hall: Ben Sol joint", "1.2 [Actions] Print maps: Jo Roe joint"});
}

}  // namespace zeren::extraction
