#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::import_text;
using testing::owners_of;
using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("headings that are bodies own the duties below them", "[extraction]") {
    const auto plan = import_text(
                          "一、县应急管理局\n1.编制预案。\n2.组织演练。\n二、县水利局\n1.巡查水库。\n"
                          "三、县气象局、县水文站\n1.发布预警。\n四、工作要求\n1.压实责任。\n")
                          .plan;
    CHECK(owners_of(plan, "1.1") == Names{"县应急管理局:lead"});
    CHECK(owners_of(plan, "1.2") == Names{"县应急管理局:lead"});
    CHECK(owners_of(plan, "2.1") == Names{"县水利局:lead"});
    CHECK(owners_of(plan, "3.1") == Names{"县气象局:lead", "县水文站:cooperate"});
    CHECK(owners_of(plan, "4.1").empty());
}

TEST_CASE("headings of bodies own nothing where items name owners, or where most headings are none",
          "[extraction]") {
    const auto named = import_text(
                           "一、县应急管理局\n1.编制预案。（县水文站）\n2.组织演练。\n"
                           "二、县水利局\n1.巡查水库。\n")
                           .plan;
    CHECK(owners_of(named, "1.1") == Names{"县水文站:lead"});
    CHECK(owners_of(named, "2.1").empty());
    const auto few = import_text(
                         "一、县应急管理局\n1.编制预案。\n二、巡查\n1.巡查水库。\n"
                         "三、演练\n1.组织演练。\n四、县水利局\n1.修水库。\n")
                         .plan;
    CHECK(owners_of(few, "1.1").empty());
}

TEST_CASE("paragraphs below headings that are bodies are their tasks, whom to call is none", "[extraction]") {
    const auto read = testing::tasks_in(
        "校庆工作分工\n\n一、党政办公室\n联系人：郑大维\n负责起草公告。\n负责邀请嘉宾。\n二、教务处\n负责安排"
        "教学。\n"
        "三、校友办\n联系校友会，统计人数。\n四、工作要求\n各部门要高度重视。\n",
        "plan.txt");
    CHECK(read == Names{"1.1 [党政办公室] 负责起草公告。: 党政办公室 joint",
                        "1.2 [党政办公室] 负责邀请嘉宾。: 党政办公室 joint",
                        "2.1 [教务处] 负责安排教学。: 教务处 joint",
                        "3.1 [校友办] 联系校友会，统计人数。: 校友办 joint"});
    // Two of five headings are no plan of bodies.
    CHECK(testing::tasks_in("分工\n\n一、党政办公室\n起草公告。\n二、巡查\n每日巡查。\n三、演练\n每月演练。\n"
                            "四、校友办\n统计人数。\n五、总结\n年底总结。\n",
                            "plan.txt")
              .size() == 5);
}

TEST_CASE("where a rule is printed, headings own their items beside those who help", "[extraction]") {
    const auto plan = import_text(
                          "说明：章标题所列部（室）为本章各项任务的牵头部门。\n一、竞赛部\n1.编印规程。\n"
                          "2.选派裁判员。配合：人力资源部\n二、场馆部\n3.划定区域。配合：安保部\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"竞赛部:lead"});
    CHECK(owners_of(plan, "2") == Names{"竞赛部:lead", "人力资源部:cooperate"});
    CHECK(owners_of(plan, "3") == Names{"场馆部:lead", "安保部:cooperate"});
    CHECK(plan.task_count() == 3);
}

TEST_CASE("a second name in the bracket of a heading that owns is no owner of its own", "[extraction]") {
    const auto plan =
        import_text(
            "说明：标题所列部门为牵头部门。\n一、县发展改革局\n1.编制规划。（配合单位：县财政局）\n"
            "二、县住房城乡建设局（县人民防空办公室）\n1.验收工程。\n2.检查水电。（配合单位：县水务集团）\n")
            .plan;
    CHECK(owners_of(plan, "2.1") == Names{"县住房城乡建设局:lead"});
    CHECK(owners_of(plan, "2.2") == Names{"县住房城乡建设局:lead", "县水务集团:cooperate"});
    CHECK(plan.task_count() == 3);
}

TEST_CASE("a rule in English makes the bullets below headings tasks of those that these name",
          "[extraction]") {
    const auto plan = import_text(
                          "Each heading names the owner; the points below it are theirs to lead.\n"
                          "1. School Offices\n- Make the calls\n- Check the codes\n"
                          "2. Site Teams\n- Open the gate (with School Offices)\n")
                          .plan;
    CHECK(owners_of(plan, "1.1") == Names{"School Offices:lead"});
    CHECK(owners_of(plan, "1.2") == Names{"School Offices:lead"});
    CHECK(owners_of(plan, "2.1") == Names{"Site Teams:lead", "School Offices:cooperate"});
}

TEST_CASE("a rule on names in headings takes them from where most headings have them", "[extraction]") {
    const auto owners = [](const std::string& rule, const std::string& stand, const std::string& travel) {
        const auto plan = import_text(rule + "\n1. " + stand + "\n- Book it\n- Order it\n2. " + travel +
                                      "\n- Buy it\n3. Budget\n- Count it\n")
                              .plan;
        CHECK(plan.task_count() == 4);
        CHECK(owners_of(plan, "1.2") == owners_of(plan, "1.1"));
        CHECK(owners_of(plan, "3.1").empty());
        CHECK(plan.title(*plan.groups().begin()) == "Stand");
        auto all = owners_of(plan, "1.1");
        std::ranges::copy(owners_of(plan, "2.1"), std::back_inserter(all));
        return all;
    };
    const Names read = {"Anna Schmidt:joint", "Tom Brown:joint", "HR:joint"};
    const std::string rule = "The person responsible is named in the heading of each part.";
    CHECK(owners(rule, "Stand (Anna Schmidt)", "Travel (Tom Brown, HR)") == read);
    CHECK(owners(rule, "Stand [Anna Schmidt]", "Travel [Tom Brown, HR]") == read);
    CHECK(owners(rule, "Stand — Anna Schmidt", "Travel — Tom Brown, HR") == read);
    CHECK(owners(rule, "Stand – Anna Schmidt", "Travel – Tom Brown, HR") == read);
    CHECK(owners(rule, "Stand: Anna Schmidt", "Travel: Tom Brown, HR") == read);
    CHECK(owners("Each heading names the owner in brackets.", "Stand [Anna Schmidt]",
                 "Travel [Tom Brown, HR]") == read);
    CHECK(owners("Die in der Überschrift genannte Person ist verantwortlich.", "Stand: Anna Schmidt",
                 "Travel: Tom Brown, HR") == read);
    CHECK(owners("The name in each heading has the lead.", "Stand (Anna Schmidt)",
                 "Travel (Tom Brown, HR)") == Names{"Anna Schmidt:lead", "Tom Brown:lead", "HR:lead"});
}

TEST_CASE("a rule on headings leaves what is no name, and roles that a heading says itself", "[extraction]") {
    const std::string rule = "The person responsible is named in the heading.\n";
    const auto whole =
        import_text(rule +
                    "1. Alpha Office\n- Book\n2. Beta Office\n- Buy\n3. Gamma Office (night)\n- Sell\n")
            .plan;
    CHECK(owners_of(whole, "1.1") == Names{"Alpha Office:joint"});
    CHECK(owners_of(whole, "2.1") == Names{"Beta Office:joint"});
    const std::string long_title =
        "Budget (as everybody agreed in the very long talk that we all had on the last day)";
    const auto plan = import_text(rule + "1. Stand (Lead: Anna)\n- Book\n2. " + long_title +
                                  "\n- Buy\n3. (Tom Brown)\n- Sell\n")
                          .plan;
    CHECK(owners_of(plan, "1.1") == Names{"Anna:lead"});
    CHECK(owners_of(plan, "2.1").empty());
    CHECK(owners_of(plan, "3.1") == Names{"Tom Brown:joint"});
    Names titles;
    for (auto group : plan.groups()) titles.emplace_back(plan.title(group));
    REQUIRE(titles.size() == 3);
    CHECK(titles[1] == long_title);
}

TEST_CASE("of the halves of headings the rule means the one that holds people, and no remarks",
          "[extraction]") {
    const std::string rule = "The owner is named in the heading.\n";
    const auto before =
        import_text(rule + "1. Anna Schmidt: Stand\n- Book\n2. Tom Brown: Travel\n- Buy\n3. Press\n- Write\n")
            .plan;
    CHECK(owners_of(before, "1.1") == Names{"Anna Schmidt:joint"});
    CHECK(owners_of(before, "2.1") == Names{"Tom Brown:joint"});
    CHECK(owners_of(before, "3.1").empty());
    const auto remark =
        import_text(rule + "1. Stand (Anna)\n- Book\n2. Travel (Tom)\n- Buy\n3. Catering (vegan)\n- Cook\n")
            .plan;
    CHECK(owners_of(remark, "1.1") == Names{"Anna:joint"});
    CHECK(owners_of(remark, "3.1").empty());
}

TEST_CASE("a heading that owns several items is told once", "[extraction]") {
    const auto notes = testing::notes_on(
        "# Plan\n\n## Who does what\n\n### QA\n\n- Test it\n- Tell it\n\n### DevOps\n\n- Ship it\n- Watch "
        "it\n");
    CHECK(notes ==
          Names{"read \"QA\", \"DevOps\" as owners from 2 headings, because no item names them in another "
                "manner"});
}

TEST_CASE("an item that names its own owner has it beside the rule on headings", "[extraction]") {
    const std::string items =
        "1. Stand (Anna Schmidt)\n- Book it (Responsible: Works)\n- Order it (with School Offices)\n";
    const auto joint = import_text("Who is responsible is named in the heading.\n" + items).plan;
    CHECK(owners_of(joint, "1.1") == Names{"Works:joint"});
    CHECK(owners_of(joint, "1.2") == Names{"Anna Schmidt:joint", "School Offices:cooperate"});
    const auto led = import_text("Who leads is named in the heading.\n" + items).plan;
    CHECK(owners_of(led, "1.1") == Names{"Anna Schmidt:lead", "Works:cooperate"});
}

TEST_CASE("brackets behind titles own their items below a heading that speaks of owners", "[extraction]") {
    const auto plan_of = [](const std::string& heading) {
        return import_text("1. Scope\n- Build it\n2. " + heading +
                           "\n1) Deploy (Leo). Take it to the site.\n2) Photos (Aaron / Meg): ask them.\n"
                           "3) Layers (v6.1). Done.\n4) Refresh (Aaron)\n")
            .plan;
    };
    const auto plan = plan_of("Next steps and owners");
    CHECK(owners_of(plan, "1") == Names{"Leo:joint"});
    CHECK(owners_of(plan, "2") == Names{"Aaron:joint", "Meg:joint"});
    CHECK(owners_of(plan, "3").empty());
    CHECK(owners_of(plan, "4") == Names{"Aaron:joint"});
    CHECK(plan.title(*plan.tasks().begin()) == "Deploy. Take it to the site.");
    const auto few = import_text(
                         "1. Scope\n- Build it\n2. Next steps and owners\n1) Deploy (Leo). Take it.\n2) "
                         "Photos. Ask them.\n"
                         "3) Layers. Draw them.\n")
                         .plan;
    CHECK(few.edge_count() == 0);
    const auto other = plan_of("Next steps");
    CHECK(other.edge_count() == 0);
}

TEST_CASE("below a heading that divides the tasks the headings name who has them", "[extraction]") {
    const auto plan =
        import_text(
            "1. Scope\n- Model\n2. Aufgabenverteilung im Team\n2.1 Backend / Senior Dev\n- Modell bauen\n"
            "- Regeln schreiben\n2.2 QA\n- Tests schreiben\n3. Done\n- Tests laufen\n")
            .plan;
    CHECK(plan.task_count() == 3);
    CHECK(owners_of(plan, "2.1.1") == Names{"Backend:joint", "Senior Dev:joint"});
    CHECK(owners_of(plan, "2.1.2") == Names{"Backend:joint", "Senior Dev:joint"});
    CHECK(owners_of(plan, "2.2.1") == Names{"QA:joint"});
    const auto topics = import_text(
        "1. Scope\n- Model\n2. Task distribution\n2.1 Event day\n- Open it\n2.2 Anna Krug – Stand\n"
        "- Book it\n2.3 QA\n- Test it\n");
    CHECK(topics.plan.edge_count() == 1);
    CHECK(std::ranges::count(
              topics.diagnostics.items(),
              "read \"QA\" as owners from 1 heading, because no item names them in another manner",
              &support::Diagnostic::message) == 1);
}

TEST_CASE("bullets that name nobody, below a heading of their own, are told", "[extraction]") {
    const auto notes_of = [](const std::string& text) {
        Names messages;
        const auto reading = import_text(text);
        for (const auto& note : reading.diagnostics.items()) messages.push_back(note.message);
        return messages;
    };
    const std::string plan = "1. Alpha\n- Task one (Lead: Works)\n- Task two (Lead: Parks)\n";
    CHECK(notes_of(plan + "2. Risks\n- It rains\n- It snows\n") ==
          Names{"left out 2 items that name nobody, of \"Risks\""});
    CHECK(notes_of(plan + "2. Risks\n- It rains\n3. Hopes\n- It shines\n4. Notes\nNone.\n") ==
          Names{"left out 2 items that name nobody, of \"Risks\", \"Hopes\""});
    CHECK(notes_of(plan + "2. Risks\n- It rains\n") ==
          Names{"left out an item that names nobody, of \"Risks\""});
    CHECK(notes_of(plan).empty());
    CHECK(notes_of("1. Alpha (Lead: Works)\n- It rains\n2. Beta\n- It snows\n").empty());
}

TEST_CASE("names in brackets own their items where a rule says so", "[extraction]") {
    const auto plan = import_text(
                          "Name in square brackets = who is responsible.\n"
                          "1) Check the boards  [Berthing Master]   Nov\n"
                          "2) Lift out boats; owners to be charged\n     [Harbour Works, Duty Pilot]   Dec\n"
                          "3) Log near misses [all members]\n4) Report (nobody yet)\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"Berthing Master:joint"});
    CHECK(owners_of(plan, "2") == Names{"Harbour Works:joint", "Duty Pilot:joint"});
    CHECK(owners_of(plan, "3") == Names{"all members:joint"});
    CHECK(owners_of(plan, "4").empty());
    CHECK(owners_of(import_text("（说明：括号内为牵头人）\n1.修路（张三）\n2.建桥（李四）\n").plan, "2") ==
          Names{"李四:lead"});
    CHECK(owners_of(import_text("1) Check the boards [Berthing Master]\n2) Dig [Duty Pilot]\n").plan, "1")
              .empty());
}

TEST_CASE("names in small letters stand in brackets where most of them do", "[extraction]") {
    const auto plan = import_text(
                          "Les destinataires chargés de la mise en œuvre sont indiqués entre parenthèses.\n"
                          "1. Établir un recensement (direction des affaires maritimes).\n"
                          "2. Harmoniser les règles (région, régies portuaires).\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"direction des affaires maritimes:joint"});
    CHECK(owners_of(plan, "2") == Names{"région:joint", "régies portuaires:joint"});
    CHECK(owners_of(import_text("（括号内为牵头人）\n【一】党建（4项）\n【二】平安（3项）\n").plan, "1")
              .empty());
}

TEST_CASE("roles in brackets at the ends of most items of a list own them, with a note", "[extraction]") {
    const auto reading = import_text(
        "- Review the release (product owner)\n- Create binaries (build engineer)\n"
        "- Draft the notes (release manager)\n- Follow up later.\n");
    CHECK(owners_of(reading.plan, "1") == Names{"product owner:joint"});
    CHECK(owners_of(reading.plan, "2") == Names{"build engineer:joint"});
    CHECK(owners_of(reading.plan, "4").empty());
    const auto& notes = reading.diagnostics.items();
    CHECK(std::ranges::count(notes,
                             "read \"product owner\", \"build engineer\", \"release manager\" as owners from "
                             "3 brackets behind titles and items, because no item names them in "
                             "another manner",
                             &support::Diagnostic::message) == 1);
    const auto remarks =
        import_text("- Paint (optional)\n- Build (required)\n- Dig (optional)\n- Mend (done)\n").plan;
    CHECK(owners_of(remarks, "1").empty());
    const auto few = import_text("- Review (product owner)\n- Paint (release manager)\n").plan;
    CHECK(owners_of(few, "1").empty());
}

TEST_CASE("a ticked box says that its task is done, an empty one says nothing", "[extraction]") {
    const std::string ticked = "1. [x] Dig (Owner: Works Team)\n2. [ ] Fill (Owner: Works Team)\n\n";
    for (const std::string& text :
         {ticked, std::string("- [X] 1. Dig (Owner: Works Team)\n- [ ] 2. Fill (Owner: Works Team)\n"),
          std::string("☑ Dig (Owner: Works Team)\n☐ Fill (Owner: Works Team)\n")}) {
        CAPTURE(text);
        CHECK(testing::tasks_in(text) ==
              std::vector<std::string>{"1 Dig: Works Team joint", "2 Fill: Works Team joint"});
        const auto plan = import_text(text).plan;
        CHECK(plan.status(model::id_of<model::TaskId>(0)) == model::Status::done);
        CHECK(!plan.status(model::id_of<model::TaskId>(1)));
    }
    CHECK(testing::tasks_in("1. [x]\n2. Fill (Owner: Works Team)\n").back() == "2 Fill: Works Team joint");
}

TEST_CASE("boxes to tick below a line of owners are theirs, other bullets are words of the item",
          "[extraction]") {
    const auto plan = [](const std::string& bullet) {
        return "# Launch\n\n## Section 1 - Base\n\n**Owner: Harbour Office / Legal Team**\n\n" + bullet +
               "Servers\n" + bullet + "Keys\n\n## Section 2 - Rest\n\n**Owner: Legal Team**\n\n" + bullet +
               "Terms\n" + bullet + "Prices\n";
    };
    for (const std::string box : {"- [ ] ", "* [x] ", "☐ "}) {
        CAPTURE(box);
        CHECK(testing::tasks_in(plan(box)) ==
              std::vector<std::string>{"1.1 [Base] Servers: Harbour Office joint, Legal Team joint",
                                       "1.2 [Base] Keys: Harbour Office joint, Legal Team joint",
                                       "2.1 [Rest] Terms: Legal Team joint",
                                       "2.2 [Rest] Prices: Legal Team joint"});
    }
    CHECK(testing::tasks_in("# Launch\n\n## Base\n\n**Owner: Legal Team**\n\n- [ ] Keys\n") ==
          std::vector<std::string>{"1 Base: Legal Team joint"});
    // Once boxes are tasks, all are: nobody's, and a single one.
    CHECK(
        testing::tasks_in("# Launch\n\n## A\n\nOwner: Legal Team\n\n- [ ] Terms\n- [ ] Prices\n\n## "
                          "Rest\n\n- [ ] Clean\n- [ ] "
                          "Paint\n\n## B\n\nOwner: Works Team\n\n- [ ] Dig\n") ==
        std::vector<std::string>{"1.1 [A] Terms: Legal Team joint", "1.2 [A] Prices: Legal Team joint",
                                 "2.1 [Rest] Clean:", "2.2 [Rest] Paint:", "3.1 [B] Dig: Works Team joint"});
    CHECK(testing::tasks_in(plan("- ")) ==
          std::vector<std::string>{"1 Base: Harbour Office joint, Legal Team joint",
                                   "2 Rest: Legal Team joint"});
}

}  // namespace zeren::extraction
