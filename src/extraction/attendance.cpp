#include "extraction/attendance.hpp"

#include <array>

#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t most_signs = 20'000;  // each name is looked for in them
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
    bool is_open = false;  // behind a label with nothing behind it
    for (const auto& passage : passages) {
        if (words_.size() > most_signs) break;
        const auto line = passage.content().plain();
        if (line.empty()) continue;
        if (tells_who_was_there(line)) {
            is_open = opens_a_list_of_names(line);
        } else if (!is_open || passage.heading_level > 0 || line.size() > longest_name) {
            is_open = false;
            continue;
        }
        words_ += line.substr(0, most_signs);
        words_ += U'\n';
    }
}

bool Attendance::holds(View name) const {
    const View words = words_;
    const auto is_letter = [&](std::size_t at) {
        return at < words.size() && is_word_sign(words[at]) && !is_wide(words[at]);
    };
    for (auto at = words.find(name); at != View::npos; at = words.find(name, at + 1)) {
        if ((at == 0 || !is_letter(at - 1)) && !is_letter(at + name.size())) return true;
    }
    return false;
}

}  // namespace zeren::extraction
