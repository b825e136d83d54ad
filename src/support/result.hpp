#pragma once

#include <utility>
#include <variant>

#include "support/diagnostics.hpp"

namespace zeren::support {

/// A value, or the diagnostics that say why there is none. Bad input is a value, never an exception.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Diagnostics why) : state_(std::in_place_index<1>, std::move(why)) {}
    Result(Diagnostic why) : state_(std::in_place_index<1>) { std::get<1>(state_).add(std::move(why)); }

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() & { return std::get<0>(state_); }
    [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }

    [[nodiscard]] const Diagnostics& diagnostics() const& { return std::get<1>(state_); }
    [[nodiscard]] Diagnostics&& diagnostics() && { return std::get<1>(std::move(state_)); }

  private:
    std::variant<T, Diagnostics> state_;
};

/// The outcome of something that yields no value.
using Outcome = Result<std::monostate>;
[[nodiscard]] inline Outcome done() { return std::monostate{}; }

}  // namespace zeren::support
