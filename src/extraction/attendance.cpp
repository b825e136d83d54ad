#include "extraction/attendance.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t most_signs = 20'000;
constexpr std::size_t longest_name = 60;

/// The size of the words that say who was there at the begin of a line: Present, Teilnehmende; 0 for any
/// other line, such as one that begins with Presentation, or 出席会议.
std::size_t label_of_those_present(View line) {
    static constexpr std::array labels = {
        View(U"attendees"),     View(U"present"),       View(U"participants"), View(U"attending"),
        View(U"in attendance"), View(U"apologies"),     View(U"teilnehmer"),   View(U"teilnehmerinnen"),
        View(U"teilnehmende"),  View(U"teilnehmenden"), View(U"anwesend"),     View(U"anwesende"),
        View(U"anwesenden"),    View(U"anwesenheit"),   View(U"présents"),     View(U"présentes"),
        View(U"asistentes"),    View(U"participantes"), View(U"presentes"),    View(U"presenti"),
        View(U"aanwezig"),      View(U"aanwezigen"),    View(U"参会人员"),     View(U"与会人员"),
        View(U"出席人员"),      View(U"参加人员"),      View(U"出席"),         View(U"参会"),
        View(U"列席")};
    constexpr std::size_t longest = 20;
    const auto words = lower_case(line.substr(0, longest));
    const auto size = longest_at_begin(words, labels);
    const bool goes_on = size < words.size() && is_word_sign(words[size]);
    return goes_on ? 0 : size;
}

}  // namespace

bool opens_those_present(View line) {
    const auto label = label_of_those_present(line);
    return label > 0 && line.substr(label).find_first_not_of(U": ") == View::npos;
}

Attendance::Attendance(std::span<const Passage> passages) {
    std::size_t signs = 0;
    bool is_open = false;  // below a label with nothing behind it
    for (const auto& passage : passages) {
        if (signs > most_signs) break;
        const auto line = passage.content().plain();
        if (line.empty()) continue;
        if (label_of_those_present(line) > 0) {
            is_open = opens_those_present(line);
        } else if (!is_open || passage.heading_level > 0 || line.size() > longest_name) {
            is_open = false;
            continue;
        }
        add(line.substr(0, most_signs));
        signs += line.size();
    }
}

void Attendance::add(View line) {
    constexpr View separators = U" ,;:()[]/、。·";
    constexpr std::size_t most_before = 3;
    std::vector<std::size_t> begins;  // of the words that stand beside each other
    for (std::size_t at = line.find_first_not_of(separators); at < line.size();) {
        const auto end = std::min(line.find_first_of(separators, at), line.size());
        begins.push_back(at);
        if (begins.size() > most_before + 1) begins.erase(begins.begin());
        for (auto begin : begins) names_.emplace(line.substr(begin, end - begin));
        const auto next = line.find_first_not_of(separators, end);
        if (next != end + 1 || line[end] != U' ') begins.clear();
        at = next;
    }
}

}  // namespace zeren::extraction
