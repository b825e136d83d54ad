#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace zeren::extraction {

/// A hospital's name inside of a text, by positions.
struct HospitalName {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// True for words that mean a class of hospitals: 公立医院, 三级医院, 镇街医院, 高水平医院.
[[nodiscard]] bool is_generic_hospital(std::u32string_view plain);

/// The hospital name that ends at `end` (behind a 医院), without the verbs before it (推进, 支持 …); a
/// generic one too. Nothing where no words stand before 医院.
[[nodiscard]] std::optional<HospitalName> hospital_words_before(std::u32string_view plain, std::size_t end);

/// True where the words can only be the name of one hospital: 市第二人民医院, 小榄人民医院, 市骨科医院,
/// 某大学附属医院.
[[nodiscard]] bool is_proper_hospital(std::u32string_view plain);

/// True for a name that begins with 市, 省, 县 or 区 and so means one near.
[[nodiscard]] bool is_relative_name(std::u32string_view plain);

/// True for words that begin with what a hospital is for: 康复医院, 第二人民医院.
[[nodiscard]] bool is_speciality(std::u32string_view plain);

}  // namespace zeren::extraction
