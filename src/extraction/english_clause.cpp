#include "extraction/english_clause.hpp"

#include <algorithm>
#include <array>

#include "extraction/due_words.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/english_evidence.hpp"
#include "extraction/english_names.hpp"
#include "extraction/english_words.hpp"
#include "extraction/label_places.hpp"
#include "extraction/person_names.hpp"
#include "extraction/word_lists.hpp"
#include "extraction/wrapped_names.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Reads one clause part by part; a part reaches from one label to the next.
class EnglishReader {
  public:
    EnglishReader(const Stretch& words, ClauseSite site, const ActorDirectory& directory,
                  const std::optional<DutyWords>& opening)
        : words_(words), directory_(directory), lower_(lower_case(words.plain())) {
        clause_.words = words;
        clause_.site = site;
        if (opening) begin_label({.kind = EnglishLabelKind::owners, .duty = opening->duty});
    }

    std::optional<DutyClause> read() {
        if (clause_.site == ClauseSite::line && words_.passage->after_gap && names_a_telephone())
            return std::nullopt;
        if (says_none(words_.plain())) {
            clause_.states_none = true;
            return clause_.site == ClauseSite::line ? std::optional(clause_) : std::nullopt;
        }
        for (std::size_t at = 0; at < words_.size();) at = read_part(at);
        const bool is_empty = !clause_.names_somebody() && clause_.deadlines.empty();
        if (has_owner_label_ && is_empty && clause_.site == ClauseSite::line && lower_.ends_with(U':'))
            clause_.states_none = true;  // Who: and nothing behind it
        if (!is_clause()) return std::nullopt;
        settle_beside_helpers();
        return std::move(clause_);
    }

  private:
    View lower(std::size_t from, std::size_t to) const { return View(lower_).substr(from, to - from); }

    /// Исполнитель: Н. В. Ларина, тел. 2-14-36, apart from all else: who answers questions about the paper.
    bool names_a_telephone() const {
        static constexpr std::array words = {View(U" тел."), View(U" tel."), View(U" tél."), View(U" phone"),
                                             View(U" телефон")};
        return holds_one_of(lower_, words);
    }

    void begin_label(const EnglishLabel& label) {
        label_ = label;
        clause_.labelled = true;
        has_owner_label_ = has_owner_label_ || label.kind == EnglishLabelKind::owners ||
                           label.kind == EnglishLabelKind::people || is_unknown_label_;
    }

    /// Reads the label at `at`, if any, and its words up to the next label; gives their end.
    std::size_t read_part(std::size_t at) {
        while (at < words_.size() && View(U" ,;.|-–—").find(lower_[at]) != View::npos) ++at;
        if (const auto found = english_label_at(words_, lower_, at)) {
            begin_label(found->label);
            is_unknown_label_ = false;
            at = found->end;
        } else if (const auto end = unknown_english_label_end(words_, lower_, at);
                   clause_.labelled && end > 0) {
            is_unknown_label_ = true;
            begin_label({.kind = EnglishLabelKind::other});
            at = end;
        }
        const auto end = part_end(at);
        const auto part = words_.part(at, end).trimmed();
        if (!part.empty() && owns_beside_helpers(part, end))
            begin_label({.kind = EnglishLabelKind::owners, .duty = Duty::responsible});
        if (!part.empty()) read_words(part);
        return std::max(end, at + 1);
    }

    /// (Ministère des armées, avec : préfets): names at the begin of a bracket, before the label of helpers.
    bool owns_beside_helpers(const Stretch& part, std::size_t end) const {
        const auto next = lower_.find_first_not_of(U" ,;.|/-–—", end);
        if (label_ || clause_.site == ClauseSite::line || next == std::u32string::npos) return false;
        const auto behind = english_label_at(words_, lower_, next);
        return behind && behind->label.duty == Duty::cooperate && is_capital(part.plain().front()) &&
               std::ranges::none_of(part.plain(), is_digit);
    }

    /// The next place behind ; , . where a label begins, else the end.
    std::size_t part_end(std::size_t begin) const {
        std::size_t depth = 0;
        for (auto at = begin; at < words_.size(); ++at) {
            if (lower_[at] == U'(') ++depth;
            if (lower_[at] == U')' && depth > 0) --depth;
            const bool is_dash =
                at > 0 && lower_[at - 1] == U' ' && View(U"-–—").find(lower_[at]) != View::npos;
            // Owner: Harbour Office      Due: 14 February
            const bool is_gap = at > 0 && lower_[at] == U' ' && lower_[at - 1] == U' ';
            auto next = at + 1;
            while (next < words_.size() && lower_[next] == U' ') ++next;
            // Hut: Kemal Öztürk Hilfe: Silke Brandt
            const bool is_blank =
                lower_[at] == U' ' && next < words_.size() && is_capital(words_.plain()[next]);
            if (depth > 0 ||
                (!is_dash && !is_gap && !is_blank && View(U";,.|/").find(lower_[at]) == View::npos))
                continue;
            const bool may_be_unknown = clause_.labelled && View(U".;|").find(lower_[at]) != View::npos;
            if (english_label_at(words_, lower_, next) ||
                (may_be_unknown && unknown_english_label_end(words_, lower_, next) > 0))
                return at;
        }
        return words_.size();
    }

    void read_words(Stretch part) {
        if (label_ && label_->kind == EnglishLabelKind::deadline) {
            clause_.deadlines.push_back(without_stop(part));
            return;
        }
        if (label_ && label_->kind == EnglishLabelKind::other) {
            // Bodies behind a label that nobody knows may be owners, which are not to be lost in silence.
            const auto words = without_stop(part);
            if (is_unknown_label_ && ends_like_an_english_body(words.plain()))
                clause_.not_understood.push_back(words);
            return;
        }
        if (label_ && says_none(without_stop(part).plain())) {
            clause_.states_none = true;
            return;
        }
        const auto duty = label_ ? label_->duty : Duty::unsaid;
        current_ = duty;
        for (const auto& name : names_in_list(without_stop(part), directory_)) add_name(name);
    }

    /// Parks Department, with Harbour Office: who has helpers is responsible.
    void settle_beside_helpers() {
        const auto helps = [](const OwnerMention& owner) { return owner.duty == Duty::cooperate; };
        if (clause_.owners.empty() || !std::ranges::any_of(clause_.owners, helps)) return;
        for (auto& owner : clause_.owners) {
            if (helps(owner)) break;
            if (owner.duty == Duty::unsaid) owner.duty = Duty::responsible;
        }
    }

    /// GIS Team with support from Health Department.
    bool add_joined_names(const Stretch& name) {
        const auto words = lower_case(name.plain());
        if (english_opening(words)) return false;
        const auto bracket = words.find(U'(');  // whoever stands in brackets comes later
        for (auto at = words.find(U' '); at < bracket && at != View::npos; at = words.find(U' ', at + 1)) {
            const auto opening = english_opening(View(words).substr(at + 1));
            if (!opening || at == 0 || says_of_whom(View(words).substr(at + 1 + opening->size))) continue;
            add_name(without_colon(name.part(0, at).trimmed()));
            for (const auto& more : names_in_list(name.part(at + 1).trimmed(), directory_)) add_name(more);
            return true;
        }
        return false;
    }

    void add_name(Stretch name) {
        name = without_ornament(name);
        if (name.size() > longest_english_name) {
            clause_.not_understood.push_back(name);
            return;
        }
        if (const auto at = deadline_behind(name.plain()); at < name.size()) {
            clause_.deadlines.push_back(name.part(at + 2).trimmed());
            name = name.part(0, at).trimmed();
        }
        if (add_joined_names(name)) return;
        const bool may_be_june = label_ && is_called_like_a_month(name, !clause_.names_somebody());
        if (says_when(name.plain()) && !may_be_june) {
            clause_.deadlines.push_back(name);
            return;
        }
        // Resp. Seguridad under Responsable is what a person is called.
        const auto opening = english_opening(lower_case(name.plain()));
        const bool is_title = opening && label_ && opening->duty == Duty::responsible;
        if (opening && !is_title) {
            current_ = opening->duty;
            says_duty_ = true;
            name = without_article(name.part(opening->size).trimmed());
        }
        auto duty = current_;
        Stretch joined;
        if (const auto open = name.plain().rfind(U'(');
            open != View::npos && open > 0 && name.plain().ends_with(U')')) {
            const auto inside = lower_case(name.part(open + 1, name.size() - 1).trimmed().plain());
            const auto mark = english_label(inside);
            if (english_opening(inside)) joined = name.part(open + 1, name.size() - 1).trimmed();
            if (mark && joined.empty() && mark->kind == EnglishLabelKind::owners) {
                duty = mark->duty;
                says_duty_ = true;
            }
            name = name.part(0, open).trimmed();
        }
        const auto ending = english_ending(lower_case(name.plain()));
        if (ending && !is_of_name(name, ending->size)) {
            duty = ending->duty;
            says_duty_ = true;
            name = name.part(0, name.size() - ending->size).trimmed();
        }
        if (name.empty() || says_none(name.plain())) return;  // TBD (after the hire)
        if (!may_be_name(name.plain())) {
            clause_.not_understood.push_back(name);
            return;
        }
        const bool by_label = label_ && duty == label_->duty;
        const auto production = !by_label ? (duty == Duty::unsaid ? Production::list : Production::verb)
                                : label_->kind == EnglishLabelKind::people ? Production::people
                                                                           : Production::label;
        clause_.owners.push_back({.name = name, .duty = duty, .production = production});
        // Records (with IT), Legal: who is in the brackets helps; what follows is of the list again.
        const auto before = current_;
        for (const auto& more : names_in_list(joined, directory_)) {
            if (!is_small_word_behind_opening(more.plain())) add_name(more);
        }
        current_ = before;
    }

    /// Designated Safeguarding Lead under a label, IT Support: the last word is part of the name. It is none
    /// in "SENCO to lead", "CHART supports" and "Works Lead, Parks Support", which says so twice.
    bool is_of_name(const Stretch& name, std::size_t ending) const {
        const auto words = name.plain().substr(name.size() - ending);
        if (std::ranges::count(words, U' ') > 1) return false;
        const bool says_both = lower_.find(U" lead") != View::npos && lower_.find(U" support") != View::npos;
        const bool is_noun = words == U" Lead" || words == U" Support";
        return label_ || (is_noun && !says_both);
    }

    /// (avec assistance): the bracket says how, and names nobody.
    static bool is_small_word_behind_opening(View plain) {
        const auto opening = english_opening(lower_case(plain));
        const auto rest = plain.substr(opening ? opening->size : 0);
        return opening && std::ranges::none_of(rest, is_capital);
    }

    /// Capitals (or, behind a label, a few words of any kind), and no sentence.
    bool may_be_name(View plain) const {
        if (!label_ && says_what_is_needed(plain)) return false;
        constexpr std::size_t longest = 90;
        constexpr std::ptrdiff_t most_blanks = 10;
        if (plain.size() > longest || std::ranges::count(plain, U' ') > most_blanks) return false;
        if (directory_.find(plain)) return true;
        return label_ || ends_like_an_english_body(plain) || is_english_collective(plain) ||
               (is_capital(plain.front()) &&
                ((begins_like_a_romance_body(plain) && holds_names_alone(plain)) ||
                 is_romance_body_of_small_words(plain)));
    }

    bool is_clause() const {
        // "For the budget see Annex 2. Contact: …" is about something else.
        if (clause_.labelled && clause_.owners.empty() && !has_owner_label_ && !clause_.states_none &&
            clause_.deadlines.empty())
            return false;
        if (clause_.labelled)
            return clause_.names_somebody() || clause_.states_none || !clause_.deadlines.empty();
        if (clause_.site == ClauseSite::line) return false;
        if (clause_.is_only_deadline())
            return View(lower_).starts_with(U"by ") || View(lower_).starts_with(U"due ");
        return clause_.is_only_owners() &&
               (says_duty_ || (begin_with_capitals(clause_) && !explains_words(clause_)));
    }

    Stretch words_;
    const ActorDirectory& directory_;
    std::u32string lower_;
    std::optional<EnglishLabel> label_{};
    DutyClause clause_;
    Duty current_ = Duty::unsaid;
    bool says_duty_ = false;
    bool has_owner_label_ = false;
    bool is_unknown_label_ = false;
};

}  // namespace

std::optional<DutyClause> read_english_clause(const Stretch& words, ClauseSite site,
                                              const ActorDirectory& directory,
                                              const std::optional<DutyWords>& opening) {
    return EnglishReader(words, site, directory, opening).read();
}

}  // namespace zeren::extraction
