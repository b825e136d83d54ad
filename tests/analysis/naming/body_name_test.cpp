#include "analysis/naming/body_name.hpp"

#include <string>

#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::analysis::naming {
namespace {

std::string parts(std::string_view name) {
    const auto body = take_apart(folded(name));
    return support::to_utf8(body.place + U"|" + body.level + U"|" + body.stem + U"|" + body.ending);
}

std::string government(std::string_view name) { return support::to_utf8(government_form(folded(name))); }

Shortening relation(std::string_view stem, std::string_view fuller) {
    return shortening(support::to_code_points(stem), support::to_code_points(fuller));
}

}  // namespace

TEST_CASE("a name is taken apart into place, level, stem and ending", "[naming]") {
    CHECK(parts("市财政局") == "|市|财政|局");
    CHECK(parts("中山市财政局") == "中山|市|财政|局");
    CHECK(parts("市市场监督管理局") == "|市|市场监督管理|局");
    CHECK(parts("国家卫生健康委员会") == "|国家|卫生健康|委");
    CHECK(parts("教育部") == "||教育|部");
    CHECK(parts("社区卫生服务中心") == "||社区卫生服务中心|");
    CHECK(parts("自治区财政厅") == "|自治区|财政|厅");
}

TEST_CASE("blanks, width and case do not tell names apart", "[naming]") {
    CHECK(folded("市 财政　局") == folded("市财政局"));
    CHECK(folded("Ｄｅｐｔ (IT)") == folded("dept（it）"));
    CHECK(folded("市财政局") != folded("市财政厅"));
}

TEST_CASE("a town stands for its government, and 政府 for 人民政府", "[naming]") {
    CHECK(government("小榄镇人民政府") == "小榄镇");
    CHECK(government("石岐街道办事处") == "石岐街道");
    CHECK(government("石岐街道办") == "石岐街道");
    CHECK(government("中山市人民政府办公室") == "中山市政府办公室");
    CHECK(government("镇政府") == "镇政府");
}

TEST_CASE("an abbreviation has a sign of each word, a mere part does not", "[naming]") {
    CHECK(relation("卫健", "卫生健康") == Shortening::abbreviation);
    CHECK(relation("发改", "发展和改革") == Shortening::abbreviation);
    CHECK(relation("发展改革", "发展和改革") == Shortening::abbreviation);
    CHECK(relation("人社", "人力资源和社会保障") == Shortening::abbreviation);
    CHECK(relation("城管执法", "城市管理和综合执法") == Shortening::abbreviation);
    CHECK(relation("教育", "教育体育") == Shortening::part);
    CHECK(relation("体育", "教育体育") == Shortening::none);
    CHECK(relation("卫康", "卫生健康") == Shortening::part);
    CHECK(relation("卫健", "民政") == Shortening::none);
    CHECK(relation("", "民政") == Shortening::none);
}

}  // namespace zeren::analysis::naming
