#include "extraction/due_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extraction/passage.hpp"
#include "extraction/time_periods.hpp"
#include "extraction/word_lists.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_deadline = 60;  // code points; more is a sentence

/// What may stand before a period.
constexpr std::array openings = {
    View(U"力争到"),      View(U"力争"),
    View(U"截至"),        View(U"截止"),
    View(U"计划于"),      View(U"于"),
    View(U"在"),          View(U"到"),
    View(U"至"),          View(U"by the end of "),
    View(U"end of "),     View(U"end "),
    View(U"by "),         View(U"before "),
    View(U"until "),      View(U"due "),
    View(U"the "),        View(U"no later than "),
    View(U"in "),         View(U"bis zum "),
    View(U"bis "),        View(U"ende "),
    View(U"spätestens "), View(U"fin "),
    View(U"fin de "),     View(U"d'ici "),
    View(U"d’ici "),      View(U"avant le "),
    View(U"avant "),      View(U"le "),
    View(U"hasta "),      View(U"el "),
    View(U"finales de "), View(U"fines de "),
    View(U"antes de "),   View(U"antes del "),
    View(U"até "),        View(U"final de "),
    View(U"fim de "),     View(U"entro il "),
    View(U"entro "),      View(U"fine "),
    View(U"pour le "),    View(U"au "),
    View(U"dès "),        View(U"avant l'"),
    View(U"avant l’"),    View(U"eind "),
    View(U"uiterlijk "),
};

/// What may follow a period and only says that it is an end.
constexpr std::array closings = {View(U"底"),   View(U"末"), View(U"以前"), View(U"之前"), View(U"前"),
                                 View(U"以内"), View(U"内"), View(U"止"),   View(U"为止"), View(U"期间")};

/// With these begins what is to be done until then.
constexpr std::array doings = {View(U"完成"),     View(U"全部完成"), View(U"全面完成"), View(U"基本完成"),
                               View(U"初步完成"), View(U"取得"),     View(U"建成"),     View(U"见效"),
                               View(U"到位"),     View(U"落实到位"), View(U"启动"),     View(U"实现"),
                               View(U"形成"),     View(U"达到"),     View(U"落实"),     View(U"并"),
                               View(U"开展"),     View(U"实施"),     View(U"报送"),     View(U"各")};

constexpr std::array lasting_words = {
    View(U"持续推进"),           View(U"持续实施"),  View(U"持续开展"),   View(U"持续落实"),
    View(U"持续加强"),           View(U"持续进行"),  View(U"持续优化"),   View(U"长期坚持"),
    View(U"立即开展并长期坚持"), View(U"立行立改"),  View(U"长期推进"),   View(U"长期任务"),
    View(U"长期实施"),           View(U"长期"),      View(U"持续"),       View(U"常态化推进"),
    View(U"常态化开展"),         View(U"常态化"),    View(U"全年推进"),   View(U"全年"),
    View(U"贯穿全年"),           View(U"ongoing"),   View(U"continuous"), View(U"continuing"),
    View(U"continual"),          View(U"permanent"), View(U"throughout"),
};

/// They say when, and no day.
constexpr std::array vague_words = {
    View(U"sofort"),        View(U"ab sofort"),    View(U"umgehend"),       View(U"zeitnah"),
    View(U"immediately"),   View(U"immediate"),    View(U"asap"),           View(U"as soon as possible"),
    View(U"immédiatement"), View(U"immédiat"),     View(U"dès maintenant"), View(U"dès que possible"),
    View(U"inmediato"),     View(U"de inmediato"), View(U"imediato"),       View(U"imediatamente"),
    View(U"subito"),        View(U"l'été"),        View(U"l’été"),          View(U"été"),
    View(U"l'hiver"),       View(U"printemps"),    View(U"automne"),        View(U"la rentrée"),
    View(U"sommer"),        View(U"frühjahr"),     View(U"herbst"),         View(U"verano"),
    View(U"otoño"),         View(U"primavera"),    View(U"立即"),           View(U"即日起"),
};

constexpr std::array ands = {View(U"and "), View(U"et "), View(U"und "), View(U"y "), View(U"e ")};

struct Repeating {
    View word;
    std::string_view repeats;
};
constexpr std::array repeating_words = {
    Repeating{U"每年度", "yearly"},       Repeating{U"每年", "yearly"},
    Repeating{U"逐年", "yearly"},         Repeating{U"按年", "yearly"},
    Repeating{U"每季度", "quarterly"},    Repeating{U"每季", "quarterly"},
    Repeating{U"按季度", "quarterly"},    Repeating{U"按季", "quarterly"},
    Repeating{U"每个月", "monthly"},      Repeating{U"每月", "monthly"},
    Repeating{U"按月", "monthly"},        Repeating{U"annually", "yearly"},
    Repeating{U"annual", "yearly"},       Repeating{U"yearly", "yearly"},
    Repeating{U"every year", "yearly"},   Repeating{U"each year", "yearly"},
    Repeating{U"quarterly", "quarterly"}, Repeating{U"every quarter", "quarterly"},
    Repeating{U"monthly", "monthly"},     Repeating{U"every month", "monthly"},
};

/// Reads a deadline from left to right.
class DueReader {
  public:
    DueReader(View plain, std::optional<std::uint32_t> plan_year) : rest_(plain), plan_year_(plan_year) {}

    /// Nothing where the words hold anything that is no deadline.
    std::optional<model::Due> read() {
        while (skip_signs(U" ,;、.。()"), !rest_.empty()) {
            if (!read_part()) return std::nullopt;
        }
        if (!found_) return std::nullopt;
        return due_;
    }

    /// One period with its closing words; true where it was there.
    bool read_period() {
        skip_openings();
        const auto period = period_at(rest_, due_.repeats.empty() ? plan_year_ : std::nullopt);
        if (!period) return read_slashed_day();
        found_ = true;
        if (!period->last_day.empty()) due_.by = std::max(due_.by, period->last_day);
        rest_.remove_prefix(period->size);
        closed_ = false;
        while (take_one_of(closings)) closed_ = true;
        return true;
    }

    /// 15/03, 3/15: a day of no year, whichever stands first.
    bool read_slashed_day() {
        constexpr std::uint32_t most_days = 31;
        constexpr std::uint32_t months = 12;
        std::array<std::uint32_t, 2> parts{};
        std::size_t at = 0;
        for (auto& part : parts) {
            const auto begin = at;
            for (; at < rest_.size() && is_digit(rest_[at]) && at - begin < 2; ++at)
                part = part * 10 + static_cast<std::uint32_t>(rest_[at] - U'0');
            if (at == begin) return false;
            const bool goes_on = at < rest_.size() && rest_[at] == U'/';
            if (goes_on != (&part == parts.data())) return false;
            if (goes_on) ++at;
        }
        const auto [less, more] = std::minmax(parts[0], parts[1]);
        const bool ends = at == rest_.size() || !is_digit(rest_[at]);
        if (!ends || less == 0 || less > months || more > most_days) return false;
        rest_.remove_prefix(at);
        return found_ = true;
    }

    [[nodiscard]] View rest() const { return rest_; }
    [[nodiscard]] bool is_closed() const { return closed_; }

  private:
    bool read_part() {
        if (read_lasting() || read_repeating()) return true;
        if (found_) take_one_of(ands);  // avril et mai
        const auto before = rest_;
        if (take_one_of(vague_words)) return found_ = true;
        if (!read_period()) {
            rest_ = before;
            skip_openings();
            if (take_one_of(vague_words)) return found_ = true;
            rest_ = before;
            return found_ && skip_doings();
        }
        skip_signs(U" ");
        skip_range();
        skip_doings();
        return true;
    }

    bool read_lasting() {
        if (!take_one_of(lasting_words)) return false;
        if (rest_.starts_with(U"ly")) rest_.remove_prefix(2);  // continuously
        found_ = due_.ongoing = true;
        return true;
    }

    bool read_repeating() {
        const auto word = std::ranges::find_if(
            repeating_words, [this](const Repeating& each) { return rest_.starts_with(each.word); });
        if (word == repeating_words.end()) return false;
        rest_.remove_prefix(word->word.size());
        due_.repeats = std::string(word->repeats);
        found_ = true;
        if (read_period() && !due_.by.empty()) due_.by.clear();  // a day of every year is no day of one
        while (take_one_of(closings)) {
        }
        skip_count();
        skip_doings();
        return true;
    }

    /// 每季度1次, 每年不少于两次
    void skip_count() {
        constexpr std::size_t longest = 8;
        const auto times = rest_.substr(0, longest).find(U"次");
        static constexpr std::array openings_of_counts = {View(U"不少于"), View(U"至少")};
        const auto opening = longest_at_begin(rest_, openings_of_counts);
        const bool is_count =
            times != View::npos && opening < times &&
            std::ranges::all_of(rest_.substr(opening, times - opening), [](char32_t sign) {
                return is_digit(sign) || View(U"一二两三四五六七八九十").find(sign) != View::npos;
            });
        if (is_count) rest_.remove_prefix(times + 1);
    }

    /// 2023-2025年, 2024年至2026年: the period behind the sign is the last one.
    void skip_range() {
        static constexpr std::array signs = {View(U"-"),  View(U"–"),  View(U"—"),  View(U"~"),
                                             View(U"至"), View(U"到"), View(U"to ")};
        if (!rest_.empty() && period_at(rest_.substr(1), plan_year_)) take_one_of(signs);
    }

    void skip_openings() {
        while (take_one_of(openings)) {
        }
    }

    /// What is to be done until then: up to the next sign, where it begins like one.
    bool skip_doings() {
        constexpr std::size_t longest = 24;
        if (!begins_with_one_of(rest_, doings)) return false;
        const auto end = std::min(rest_.find_first_of(U",;。()"), rest_.size());
        if (end > longest) return false;
        rest_.remove_prefix(end);
        return true;
    }

    bool take_one_of(WordList words) {
        const auto size = longest_at_begin(rest_, words);
        rest_.remove_prefix(size);
        return size > 0;
    }

    void skip_signs(View signs) {
        rest_.remove_prefix(std::min(rest_.find_first_not_of(signs), rest_.size()));
    }

    View rest_;
    std::optional<std::uint32_t> plan_year_;
    model::Due due_;
    bool found_ = false;
    bool closed_ = false;
};

/// 2024-01-01 18:00, 2024-01-01t12:00:00z: the day of a point in time.
View without_time(View plain) {
    constexpr std::size_t day = 10;  // signs of 2024-01-01
    const bool has_time = plain.size() > day + 3 && plain[4] == U'-' && plain[7] == U'-' &&
                          (plain[day] == U' ' || plain[day] == U't') && is_digit(plain[day + 1]);
    if (!has_time || plain.find_first_not_of(U"0123456789:.z+-", day + 1) != View::npos) return plain;
    return plain.find(U':', day) == View::npos ? plain : plain.substr(0, day);
}

}  // namespace

std::optional<model::Due> read_due(std::string_view printed, std::optional<std::uint32_t> plan_year) {
    const auto words = support::trim(printed);
    const auto plain = lower_case(plain_form(words));
    if (plain.empty() || plain.size() > longest_deadline) return std::nullopt;
    auto due = DueReader(without_time(plain), plan_year).read();
    if (due) due->words = std::string(words);
    return due;
}

bool says_when(View plain) {
    if (plain.empty() || plain.size() > longest_deadline) return false;
    return DueReader(lower_case(plain), std::nullopt).read().has_value();
}

std::size_t deadline_at_begin(View plain) {
    const auto words = plain.substr(0, longest_deadline);
    DueReader reader(words, std::nullopt);
    return reader.read_period() && reader.is_closed() ? words.size() - reader.rest().size() : 0;
}

bool opens_with_deadline(View plain) {
    return plain.size() <= longest_deadline && deadline_at_begin(plain) > 0;
}

std::size_t deadline_before_sentence(View plain) {
    const auto words = plain.substr(0, longest_deadline);
    const bool says_until = words.starts_with(U"到") || words.starts_with(U"力争到");
    DueReader reader(words, std::nullopt);
    if (!reader.read_period() || (!says_until && !reader.is_closed())) return 0;
    return reader.rest().starts_with(U",") ? words.size() - reader.rest().size() : 0;
}

std::size_t period_before_by(View plain) {
    constexpr std::size_t longest = 16;
    const auto by = plain.substr(0, longest).find(U'由');
    if (by == View::npos || by == 0 || !is_digit(plain[0])) return 0;
    const auto last = plain[plain[by - 1] == U' ' && by > 1 ? by - 2 : by - 1];
    return View(U"年月日起底前内度间").find(last) != View::npos ? by + 1 : 0;
}

}  // namespace zeren::extraction
