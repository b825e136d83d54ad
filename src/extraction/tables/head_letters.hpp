#pragma once

#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// Lets letters of RACI say what columns of names are: as heads of their own (R, A, C, I), or in brackets
/// behind the words of heads (Zu beteiligen (C)). Two different ones make sure that they are no other
/// letters. O(columns).
void read_letters(TableHead& head);

}  // namespace zeren::extraction::tables
