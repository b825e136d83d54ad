#pragma once

#include "extraction/tables/table_head.hpp"

namespace zeren::extraction::tables {

/// Lets letters of RACI say what columns of names are: as heads of their own (R, A, C, I), or beside the
/// words of heads (Zu beteiligen (C), R – esegue). Two different ones make sure that they are no other
/// letters. O(columns).
void read_letters(TableHead& head);

}  // namespace zeren::extraction::tables
