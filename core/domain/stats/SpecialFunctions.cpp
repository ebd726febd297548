// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/SpecialFunctions.h"

// The only file that includes Boost: its headers take seconds to compile.
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>

#include <cmath>
#include <numbers>

namespace mci::domain::stats {

namespace {

namespace policies = boost::math::policies;

// long double differs from machine to machine, so double stays double.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>, policies::indeterminate_result_error<policies::ignore_error>,
    policies::promote_float<false>, policies::promote_double<false>>;

} // namespace

double logGamma(double x)
{
    return boost::math::lgamma(x, Quiet());
}

double trigamma(double x)
{
    return boost::math::trigamma(x, Quiet());
}

double normalCdf(double z)
{
    return boost::math::erfc(-z / std::numbers::sqrt2, Quiet()) / 2;
}

double normalQuantile(double p)
{
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * p, Quiet());
}

double gammaCdf(double shape, double x)
{
    return boost::math::gamma_p(shape, x, Quiet());
}

double gammaQuantile(double shape, double p)
{
    return boost::math::gamma_p_inv(shape, p, Quiet());
}

double betaCdf(double a, double b, double x)
{
    return boost::math::ibeta(a, b, x, Quiet());
}

double betaQuantile(double a, double b, double p)
{
    return boost::math::ibeta_inv(a, b, p, Quiet());
}

} // namespace mci::domain::stats
