#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "documents/xml_reader.hpp"

namespace zeren::documents {

/// A number in an attribute of the element that has just started; nothing where it is none or
/// negative, the largest there is where it is larger.
[[nodiscard]] std::optional<std::uint32_t> number_in(XmlReader& xml, std::string_view attribute);

/// An on-off element of Word (ST_OnOff) that has just started: on unless `val` says otherwise.
[[nodiscard]] bool is_on(XmlReader& xml);

/// An attribute that is true or false (xsd:boolean): false where it is not there.
[[nodiscard]] bool flag_in(XmlReader& xml, std::string_view attribute);

/// Passes over the element that has just started. True where words or values stand in it: it is, or holds, a
/// `t` or `v` that is not blank.
[[nodiscard]] bool skip_with_words(XmlReader& xml);

}  // namespace zeren::documents
