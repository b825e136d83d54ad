#include "extraction/month_names.hpp"

#include <array>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

struct Name {
    View word;
    std::uint32_t month;
};

constexpr std::array names = {
    Name{U"january", 1},    Name{U"jan", 1},       Name{U"januar", 1},    Name{U"jänner", 1},
    Name{U"janvier", 1},    Name{U"janv", 1},      Name{U"enero", 1},     Name{U"ene", 1},
    Name{U"janeiro", 1},    Name{U"gennaio", 1},   Name{U"gen", 1},       Name{U"januari", 1},
    Name{U"february", 2},   Name{U"feb", 2},       Name{U"februar", 2},   Name{U"feber", 2},
    Name{U"février", 2},    Name{U"févr", 2},      Name{U"fevrier", 2},   Name{U"febrero", 2},
    Name{U"fevereiro", 2},  Name{U"fev", 2},       Name{U"febbraio", 2},  Name{U"februari", 2},
    Name{U"march", 3},      Name{U"mar", 3},       Name{U"märz", 3},      Name{U"maerz", 3},
    Name{U"mrz", 3},        Name{U"mars", 3},      Name{U"marzo", 3},     Name{U"março", 3},
    Name{U"marco", 3},      Name{U"maart", 3},     Name{U"mrt", 3},       Name{U"april", 4},
    Name{U"apr", 4},        Name{U"avril", 4},     Name{U"avr", 4},       Name{U"abril", 4},
    Name{U"abr", 4},        Name{U"aprile", 4},    Name{U"may", 5},       Name{U"mai", 5},
    Name{U"mayo", 5},       Name{U"maio", 5},      Name{U"maggio", 5},    Name{U"mei", 5},
    Name{U"june", 6},       Name{U"jun", 6},       Name{U"juni", 6},      Name{U"juin", 6},
    Name{U"junio", 6},      Name{U"junho", 6},     Name{U"giugno", 6},    Name{U"giu", 6},
    Name{U"july", 7},       Name{U"jul", 7},       Name{U"juli", 7},      Name{U"juillet", 7},
    Name{U"juil", 7},       Name{U"julio", 7},     Name{U"julho", 7},     Name{U"luglio", 7},
    Name{U"lug", 7},        Name{U"august", 8},    Name{U"aug", 8},       Name{U"août", 8},
    Name{U"aout", 8},       Name{U"agosto", 8},    Name{U"ago", 8},       Name{U"augustus", 8},
    Name{U"september", 9},  Name{U"sep", 9},       Name{U"sept", 9},      Name{U"septembre", 9},
    Name{U"septiembre", 9}, Name{U"setiembre", 9}, Name{U"setembro", 9},  Name{U"settembre", 9},
    Name{U"october", 10},   Name{U"oct", 10},      Name{U"oktober", 10},  Name{U"okt", 10},
    Name{U"octobre", 10},   Name{U"octubre", 10},  Name{U"outubro", 10},  Name{U"ottobre", 10},
    Name{U"november", 11},  Name{U"nov", 11},      Name{U"novembre", 11}, Name{U"noviembre", 11},
    Name{U"novembro", 11},  Name{U"december", 12}, Name{U"dec", 12},      Name{U"dezember", 12},
    Name{U"dez", 12},       Name{U"décembre", 12}, Name{U"déc", 12},      Name{U"decembre", 12},
    Name{U"diciembre", 12}, Name{U"dic", 12},      Name{U"dezembro", 12}, Name{U"dicembre", 12},
};

}  // namespace

MonthName month_at(View lower) {
    MonthName found;
    if (lower.empty() || lower[0] < U'a' || lower[0] > U's') return found;  // from août to september
    for (const auto& name : names) {
        if (name.word.size() > found.size && lower.starts_with(name.word))
            found = {.month = name.month, .size = name.word.size()};
    }
    return found;
}

}  // namespace zeren::extraction
