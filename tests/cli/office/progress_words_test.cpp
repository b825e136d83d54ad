#include "cli/office/progress_words.hpp"

#include <string>

#include "testing/catch.hpp"

namespace zeren::cli::office {
namespace {

std::string status(std::string_view text) {
    const auto found = status_in_cell(text);
    return found ? std::string(model::name_of(*found)) : std::string("?");
}

}  // namespace

TEST_CASE("offices say in many words how far a task is", "[update]") {
    for (const auto* text : {"未启动", "未开始", "尚未开展", "not started", "Not Started", "0%", "０％"})
        CHECK(status(text) == "not-started");
    for (const auto* text : {"进行中", "推进中", "有序推进", "in progress", "In Progress", "IN-PROGRESS",
                             "70%", "99.5 %", "进行中（70%）"})
        CHECK(status(text) == "in-progress");
    for (const auto* text :
         {"已完成", "完成", "已完成。", "已办结", "done", "Completed", "100%", "已完成（6月）"})
        CHECK(status(text) == "done");
    for (const auto* text : {"已取消", "终止", "dropped", "cancelled"}) CHECK(status(text) == "dropped");
}

TEST_CASE("what leaves open how far a task is, is no state", "[update]") {
    for (const auto* text : {"", "张三", "已完成方案起草，正在征求意见", "120%", "-5%", "%", "未完成", "。"})
        CHECK(status(text) == "?");
}

TEST_CASE("a dash or 无 takes away, an empty cell does not", "[update]") {
    CHECK(takes_away("无"));
    CHECK(takes_away("-"));
    CHECK_FALSE(takes_away(""));
    CHECK_FALSE(takes_away("无期限"));
}

}  // namespace zeren::cli::office
