#include <unicode/uchar.h>

#include <cstdio>
#include <string_view>

// Prints, as a C++ table, how wide code points are according to ICU. Run when zeren is built: so that no
// command loads ICU, thirty megabytes of tables, to line up a column.
namespace {

std::string_view width_of(UChar32 point) {
    switch (u_charType(point)) {
        case U_CONTROL_CHAR:
        case U_FORMAT_CHAR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR:
        case U_SURROGATE: return "unprintable";
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK: return "mark";
        default: break;
    }
    const auto width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? "wide" : "narrow";
}

}  // namespace

int main() {
    std::puts("// Made by make_width_ranges.cpp: where each run of code points of one width begins.");
    UChar32 begin = 0;
    for (UChar32 point = 1; point <= UCHAR_MAX_VALUE + 1; ++point) {
        const bool goes_on = point <= UCHAR_MAX_VALUE && width_of(point) == width_of(begin);
        if (goes_on) continue;
        std::printf("{0x%X, Width::%s},\n", static_cast<unsigned>(begin), width_of(begin).data());
        begin = point;
    }
}
