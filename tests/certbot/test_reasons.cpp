#include "certbot/reasons.h"
#include <gtest/gtest.h>
