// std::ranges::contains for compilers that do not have it yet.
#pragma once

#include <algorithm>
#include <functional>
#include <ranges>

namespace opentalk {

template <std::ranges::input_range Range, class Value, class Projection = std::identity>
constexpr bool contains(const Range &range, const Value &value, Projection projection = {})
{
    return std::ranges::find(range, value, projection) != std::ranges::end(range);
}

} // namespace opentalk
