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

}  // namespace zeren::extraction
