#pragma once

#include "extraction/outline.hpp"

namespace zeren::extraction {

/// Where the numbers of a text stand on titles alone, and most titles have two paragraphs or more below that
/// each end in owners of their own, as where a government parts the work of its report, these paragraphs are
/// the items, and the titles group them. Where a numbered line itself names owners, paragraphs are words of
/// their item. O(words).
void take_paragraphs_as_items(Outline& outline);

}  // namespace zeren::extraction
