#include "documents/number_format.hpp"

#include <limits>
#include <string>

#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

std::string shown(double value, std::string_view format) {
    return shown_number(value, format, DateSystem::from_1900);
}

}  // namespace

TEST_CASE("a plain number has no needless digits", "[documents]") {
    CHECK(shown(12, "General") == "12");
    CHECK(shown(-0.5, "") == "-0.5");
    CHECK(shown(0.1 + 0.2, "General") == "0.3");
    CHECK(shown(123456789012345678.0, "General") == "123456789012345680");
    CHECK(shown(1e300, "General") == "1e+300");
    CHECK(shown(std::numeric_limits<double>::infinity(), "0") == "inf");
}

TEST_CASE("formats fix decimals, percents, leading zeros and words around the number", "[documents]") {
    CHECK(shown(0.256, "0%") == "26%");
    CHECK(shown(0.2564, "0.0#%") == "25.64%");
    CHECK(shown(0.25, "0.0#%") == "25.0%");
    CHECK(shown(1234.5, "#,##0.00") == "1234.50");
    CHECK(shown(7, "000") == "007");
    CHECK(shown(3, "\"第\"0\"条\"") == "第3条");
    CHECK(shown(3, "0、") == "3、");
    CHECK(shown(1, "[=1]\"√\";\"×\"") == "√");
    CHECK(shown(-5, "0;(0)") == "(5)");
    CHECK(shown(-5, "0") == "-5");
    CHECK(shown(0, "0;-0;\"无\"") == "无");
    CHECK(shown(2.5, "[Red]0.00_ ") == "2.50");
    CHECK(shown(2.5, "# ?/?") == "2.5");
    CHECK(shown(1500, "0.0E+00") == "1500");
    CHECK(shown(4, "@") == "4");
    CHECK(shown(4, "\\") == "");
}

TEST_CASE("dates are shown as far as their format shows them", "[documents]") {
    CHECK(shown(46022, "yyyy-mm-dd") == "2025-12-31");
    CHECK(shown(46022, "m/d/yyyy") == "2025-12-31");
    CHECK(shown(46022, "[$-409]d-mmm-yy;@") == "2025-12-31");
    CHECK(shown(46022, "mmm yyyy") == "2025-12");
    CHECK(shown(46022, "yyyy") == "2025");
    CHECK(shown(46022, "m/d") == "2025-12-31");
    CHECK(shown(46022.75, "yyyy/m/d h:mm") == "2025-12-31 18:00");
    CHECK(shown(0.75, "h:mm:ss") == "18:00:00");
    CHECK(shown(0.5, "[h]:mm") == "12:00");
    CHECK(shown(46022.9999999, "yyyy-mm-dd hh:mm") == "2026-01-01 00:00");
}

TEST_CASE("dates with Chinese words keep the form of their format", "[documents]") {
    CHECK(shown(46022, "yyyy\"年\"m\"月\"d\"日\"") == "2025年12月31日");
    CHECK(shown(46022, "[$-804]yyyy年mm月;@") == "2025年12月");
    CHECK(shown(45717, "m\"月\"d\"日\"") == "3月1日");
    CHECK(shown(46022.5, "yy\"年\"m\"月\"d\"日\" h:mm") == "25年12月31日 12:00");
    CHECK(shown(46022, built_in_format(31)) == "2025年12月31日");
    CHECK(shown(46022, built_in_format(57)) == "2025年12月");
}

TEST_CASE("the calendar of 1900 holds a day that never was", "[documents]") {
    CHECK(shown(1, "yyyy-mm-dd") == "1900-01-01");
    CHECK(shown(59, "yyyy-mm-dd") == "1900-02-28");
    CHECK(shown(61, "yyyy-mm-dd") == "1900-03-01");
    CHECK(shown_number(0, "yyyy-mm-dd", DateSystem::from_1904) == "1904-01-01");
    CHECK(shown(2958465, "yyyy-mm-dd") == "9999-12-31");
    CHECK(shown(2958466, "yyyy-mm-dd") == "2958466");
    CHECK(shown(-1, "yyyy-mm-dd") == "-1");
}

TEST_CASE("built-in formats are known by number", "[documents]") {
    CHECK(built_in_format(0) == "General");
    CHECK(built_in_format(9) == "0%");
    CHECK(built_in_format(14) == "yyyy-mm-dd");
    CHECK(built_in_format(999) == "General");
}

TEST_CASE("marks of a format that are no digits are followed or left out", "[documents]") {
    CHECK(shown(1.5, "0.0\"a;b\"") == "1.5a;b");
    CHECK(shown(5, "0!x") == "5x");
    CHECK(shown(5, "*x0") == "5");
    CHECK(shown(5, "0\\;") == "5;");
    CHECK(shown(5, "0\"kg") == "5kg");  // nothing closes the quote
    CHECK(shown(0.5, "[h") == "12:00");
    CHECK(shown(5, "0.##") == "5");
    CHECK(shown(5.25, "0.0?") == "5.25");
    CHECK(shown(5.5, "0.0?") == "5.5");
    CHECK(shown(0, "0;-0") == "0");
    CHECK(shown(5, "General\"x\"") == "5");
}

TEST_CASE("a format beyond all measure is not followed", "[documents]") {
    CHECK(shown(5, std::string(256, '0')) == "5");
    CHECK(shown(5, std::string(70, '0')) == "5");
    CHECK(shown(0.5, "0." + std::string(40, '0')) == "0.5" + std::string(29, '0'));
    CHECK(shown(1e15 + 0.5, "General") == "1e+15");
}

TEST_CASE("dates show years of an era, times alone, and no names of days", "[documents]") {
    CHECK(shown(46022, "e\"年\"m\"月\"") == "2025年12月");
    CHECK(shown(46022, "yyyy\"年\"dddd") == "2025年");
    CHECK(shown(46022, "yyyy\"年\"0") == "2025年");
    CHECK(shown(46022, "d\"日\"") == "31日");
    CHECK(shown(46022.5, "m\"月\" h:mm:ss") == "12月 12:00:00");
    CHECK(shown(0.5, "mm:ss") == "12:00:00");
    CHECK(shown(46022, "yyyy d") == "2025-12-31");
}

}  // namespace zeren::documents
