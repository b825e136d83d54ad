#include "extraction/duty_clause.hpp"

#include <algorithm>
#include <array>

#include "extraction/body_names.hpp"
#include "extraction/due_words.hpp"
#include "extraction/owner_names.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_phrase = 200;  // longer ones are sentences, and are not searched for verbs

/// Reads one clause from left to right. A phrase is what stands between two separators.
class ClauseReader {
  public:
    ClauseReader(const Stretch& words, ClauseSite site, const ActorDirectory& directory,
                 std::optional<Duty> opening)
        : words_(words), directory_(directory), label_(opening) {
        clause_.words = words;
        clause_.site = site;
        clause_.labelled = opening.has_value();
    }

    std::optional<DutyClause> read() {
        if (says_none(words_.plain())) {
            clause_.states_none = true;
            return clause_;
        }
        while (at_ < words_.size()) {
            const auto phrase = next_phrase();
            if (!phrase.empty()) read_phrase(phrase);
            if (ends_part(separator_)) end_part();
        }
        if (!is_clause()) return std::nullopt;
        return std::move(clause_);
    }

  private:
    static bool ends_part(char32_t separator) { return separator == U';' || separator == U'。'; }

    void end_part() {
        end_run();
        aside_ = false;
    }

    bool is_separator(std::size_t at) const {
        const auto plain = words_.plain();
        if (View(U"、,;。:/").find(plain[at]) != View::npos) return true;
        // A blank separates Chinese names; names of other scripts hold blanks.
        return plain[at] == U' ' && at > 0 && (is_han(plain[at - 1]) || plain[at - 1] == U')');
    }

    /// The end of the phrase that begins at `begin`: the next separator outside of brackets.
    std::size_t phrase_end(std::size_t begin) const {
        const auto plain = words_.plain();
        std::size_t depth = 0;
        std::size_t at = begin;
        for (; at < plain.size() && (depth > 0 || !is_separator(at)); ++at) {
            if (plain[at] == U'(') ++depth;
            if (plain[at] == U')' && depth > 0) --depth;
        }
        return at;
    }

    Stretch next_phrase() {
        const auto begin = at_;
        auto end = phrase_end(begin);
        const auto plain = words_.plain();
        while (end < plain.size() && plain[end] == U'、' && begins_with_areas(begin)) {
            const auto next_end = phrase_end(end + 1);
            if (!is_area(plain.substr(end + 1, next_end - end - 1))) break;
            end = next_end;
        }
        separator_ = end < plain.size() ? plain[end] : U'\0';
        at_ = end + 1;
        return words_.part(begin, end).trimmed();
    }

    /// 各县 in 各县、市、辖区, which is one name that holds separators.
    bool begins_with_areas(std::size_t begin) const {
        const auto plain = words_.plain();
        if (!plain.substr(begin).starts_with(U"各")) return false;
        return is_area_word(plain.substr(begin + 1, plain.find_first_of(U"、", begin) - begin - 1));
    }

    /// 辖区, or 直辖市人民政府负责 at the end of the list.
    static bool is_area(View phrase) {
        if (const auto verb = verb_ending(phrase)) phrase.remove_suffix(verb->size);
        return is_area_word(phrase);
    }

    /// Reads what stands among the owners and names nobody: labels, deadlines, the printed rule.
    bool read_aside(const Stretch& phrase) {
        const auto plain = phrase.plain();
        if (const auto label = label_of(phrase)) {
            end_run();
            label_ = *label;
            clause_.labelled = true;
            aside_ = false;
            return true;
        }
        if (separator_ == U':' && is_side_label(plain)) {
            aside_ = true;
            states_deadline_ = is_due_label(plain);
            return true;
        }
        if (aside_ && states_deadline_) {
            clause_.deadlines.push_back(phrase);
            return true;
        }
        if (says_first_leads(plain)) {
            clause_.first_leads = true;
            return true;
        }
        if (says_from_here_on(plain)) clause_.from_here_on = true;
        if (says_when(plain)) {
            clause_.deadlines.push_back(phrase);
            return true;
        }
        return aside_ || clause_.from_here_on;
    }

    void read_phrase(Stretch phrase) {
        if (read_aside(phrase)) return;
        if (label_ && says_none(phrase.plain())) {
            clause_.states_none = true;
            return;
        }
        phrase = without_opening(phrase);
        if (phrase.size() > longest_phrase) {
            clause_.not_understood.push_back(phrase);
            return;
        }
        phrase = read_inner_verbs(phrase);
        const auto verb = verb_ending(phrase.plain());
        if (verb) phrase = phrase.part(0, phrase.size() - verb->size).trimmed();
        if (const auto open = open_ending(phrase.plain())) {
            clause_.open = true;
            if (open->count) clause_.counted = open->count;
            phrase = phrase.part(0, phrase.size() - open->size).trimmed();
        }
        const auto mark = mark_behind(phrase.plain());
        if (mark) phrase = phrase.part(0, phrase.size() - mark->size).trimmed();
        add_names(phrase);
        if (mark && !clause_.owners.empty()) {
            clause_.owners.back().duty = mark->duty;
            clause_.owners.back().production = Production::verb;
        }
        if (!verb) return;
        has_verb_ = true;
        says_duty_ = says_duty_ || verb->duty != Duty::responsible || verb->has_adverb;
        end_run(verb->duty);
    }

    /// The bracket behind 市教育局(牵头), with the duty that it gives to this one name.
    static std::optional<DutyWords> mark_behind(View phrase) {
        const auto open = phrase.rfind(U'(');
        if (open == View::npos || open == 0 || !phrase.ends_with(U')')) return std::nullopt;
        const auto inside = phrase.substr(open + 1, phrase.size() - open - 2);
        auto words = verb_ending(inside);
        if (!words || words->size != inside.size()) words = label_at(inside);
        if (!words || words->size != inside.size()) return std::nullopt;
        if (words->duty != Duty::lead && words->duty != Duty::cooperate) return std::nullopt;
        return DutyWords{.duty = words->duty, .size = phrase.size() - open};
    }

    /// A label stands before a colon, or before a blank where it is a whole word such as 责任单位.
    std::optional<Duty> label_of(const Stretch& phrase) const {
        constexpr std::size_t whole_word = 4;
        const auto label = label_at(phrase.plain());
        if (!label || label->size != phrase.size()) return std::nullopt;
        if (separator_ == U':' || (separator_ == U' ' && label->size >= whole_word)) return label->duty;
        return std::nullopt;
    }

    static Stretch without_opening(const Stretch& phrase) {
        static constexpr std::array openings = {View(U"以及"), View(U"会同"), View(U"联合"), View(U"由"),
                                                View(U"和"),   View(U"及"),   View(U"与")};
        for (auto opening : openings) {
            if (phrase.plain().starts_with(opening)) return phrase.part(opening.size()).trimmed();
        }
        return phrase;
    }

    /// Reads 市教育局牵头市财政局配合 and 市教育局会同市财政局 up to the last name; gives the rest.
    Stretch read_inner_verbs(Stretch phrase) {
        for (std::size_t at = 2; at + 2 < phrase.size();) {
            const auto rest = phrase.plain().substr(at);
            auto verb = joining_verb_at(rest);
            if (rest.starts_with(U"会同")) verb = DutyWords{.duty = Duty::lead, .size = 2};
            const bool cuts = verb && verb->size < rest.size() && !verb_begins_ending(rest) &&
                              form_of_name(phrase.plain().substr(0, at), directory_) != NameForm::none;
            if (!cuts) {
                ++at;
                continue;
            }
            add_names(phrase.part(0, at));
            end_run(verb->duty);
            has_verb_ = true;
            phrase = phrase.part(at + verb->size).trimmed();
            at = 2;
        }
        return phrase;
    }

    /// 牵头负责 at the end is no inner verb.
    static bool verb_begins_ending(View rest) {
        const auto verb = verb_ending(rest);
        return verb && verb->size == rest.size();
    }

    void add_names(const Stretch& names) {
        if (names.empty()) return;
        for (const auto& name : split_at_conjunctions(names, directory_)) add_name(name);
    }

    void add_name(const Stretch& name) {
        if (name.empty()) return;
        const auto form = form_of_name(name.plain(), directory_);
        if (form == NameForm::none && !may_be_labelled_name(name)) {
            ++odd_;
            clause_.not_understood.push_back(name);
            return;
        }
        if (form == NameForm::weak) ++weak_;
        if (form == NameForm::body || form == NameForm::collective) {
            opens_with_body_ = opens_with_body_ || (clause_.owners.empty() && odd_ == 0);
            ++bodies_;
        }
        const auto duty = label_.value_or(Duty::unsaid);
        const auto production = label_ ? Production::label : Production::list;
        clause_.owners.push_back({.name = name, .duty = duty, .production = production});
    }

    /// Behind a label stand owners of any form: people, companies; but no sentences.
    bool may_be_labelled_name(const Stretch& name) const {
        constexpr std::size_t longest = 24;
        return label_ && name.size() <= longest && !begins_like_a_task(name.plain());
    }

    /// Gives the names since the last run their verb. 负责 under a label says nothing new.
    void end_run(Duty duty = Duty::unsaid) {
        for (; run_begin_ < clause_.owners.size(); ++run_begin_) {
            auto& owner = clause_.owners[run_begin_];
            if (owner.production == Production::verb) continue;  // marked by itself
            const bool says_role = duty == Duty::lead || duty == Duty::cooperate;
            if (!says_role && (owner.duty != Duty::unsaid || duty == Duty::unsaid)) continue;
            owner.duty = duty;
            if (says_role) owner.production = Production::verb;
        }
    }

    /// A label makes any words a clause. Else the first name must have the form of a body, or at least half
    /// of them, or a verb such as 牵头 or 按职责负责 must say that they are owners; a sentence among them is
    /// text.
    bool is_clause() const {
        if (clause_.labelled) {
            return clause_.states_none || !clause_.owners.empty() || !clause_.not_understood.empty();
        }
        if (opens_like_text()) return false;
        if (clause_.is_only_deadline()) return true;
        constexpr std::size_t longest_odd_words = 30;
        const bool has_sentence = std::ranges::any_of(
            clause_.not_understood, [](const Stretch& odd) { return odd.size() > longest_odd_words; });
        if (has_sentence) return false;
        if (bodies_ > 0) return opens_with_body_ || odd_ <= bodies_ + weak_;
        if (says_duty_) return weak_ + odd_ > 0;
        return has_verb_ && weak_ > 0 && odd_ == 0;
    }

    /// 含市人民医院, 不少于50家: a remark about the text before it; 加强 …: the text itself.
    bool opens_like_text() const {
        if (begins_like_a_task(words_.plain())) return true;
        static constexpr std::array openings = {View(U"含"), View(U"不含"), View(U"包括"), View(U"例如"),
                                                View(U"如"), View(U"详见"), View(U"见"),   View(U"不少于"),
                                                View(U"除"), View(U"其中")};
        return std::ranges::any_of(openings, [this](View word) { return words_.plain().starts_with(word); });
    }

    Stretch words_;
    const ActorDirectory& directory_;
    std::optional<Duty> label_;
    DutyClause clause_;
    std::size_t at_ = 0;
    char32_t separator_ = U'\0';
    std::size_t run_begin_ = 0;
    std::size_t bodies_ = 0;
    std::size_t weak_ = 0;
    std::size_t odd_ = 0;
    bool opens_with_body_ = false;
    bool has_verb_ = false;
    bool aside_ = false;            // behind a label that is about no owners
    bool states_deadline_ = false;  // and that is about the time
    bool says_duty_ = false;        // by more than a bare 负责 or 落实, which any sentence may hold
};

}  // namespace

std::optional<DutyClause> read_duty_clause(const Stretch& words, ClauseSite site,
                                           const ActorDirectory& directory, std::optional<Duty> opening) {
    const auto content = words.trimmed();
    if (content.empty()) return std::nullopt;
    return ClauseReader(content, site, directory, opening).read();
}

}  // namespace zeren::extraction
