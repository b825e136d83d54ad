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

bool tells_who_was_there(View line) {
    static constexpr std::array labels = {
        View(U"attendees"),  View(U"present"),       View(U"participants"), View(U"attending"),
        View(U"in attend"),  View(U"teilnehm"),      View(U"anwesend"),     View(U"présents"),
        View(U"asistentes"), View(U"participantes"), View(U"presentes"),    View(U"presenti"),
        View(U"aanwezig"),   View(U"参会人员"),      View(U"与会人员"),     View(U"apologies")};
    constexpr std::size_t longest_label = 40;
    const auto label = line.substr(0, line.find(U':'));
    return label.size() <= longest_label && begins_with_one_of(lower_case(label), labels);
}

/// Present, Anwesend: the label alone, behind which the names stand in lines of their own.
bool opens_a_list_of_names(View line) {
    static constexpr std::array labels = {
        View(U"attendees"),    View(U"present"),   View(U"participants"),  View(U"in attendance"),
        View(U"teilnehmer"),   View(U"anwesend"),  View(U"anwesende"),     View(U"présents"),
        View(U"teilnehmende"), View(U"presentes"), View(U"participantes"), View(U"asistentes"),
        View(U"presenti"),     View(U"aanwezig"),  View(U"参会人员"),      View(U"与会人员")};
    if (line.ends_with(U':')) line.remove_suffix(1);
    return is_one_of(lower_case(line), labels);
}

}  // namespace

Attendance::Attendance(std::span<const Passage> passages) {
    std::size_t signs = 0;
    bool is_open = false;  // behind a label with nothing behind it
    for (const auto& passage : passages) {
        if (signs > most_signs) break;
        const auto line = passage.content().plain();
        if (line.empty()) continue;
        if (tells_who_was_there(line)) {
            is_open = opens_a_list_of_names(line);
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
