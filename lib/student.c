/* SPDX-License-Identifier: MIT */

/* Student's t distribution from basic operations, exp and log of lib/real.c. */

#include "student.h"
#include "real.h"

/* Terms of the continued fraction: where it is slowest, at t^2 = 3, sixty settle the last bit. */
#define STUDENT_TURNS 80

/* log(1 + w), w >= 0, relatively exact for a small w: 2 atanh(w / (2 + w)) */
static double student_log1p(double w) {
    if (w > 0.5)
        return tanhe_p_log(1 + w);
    double s = w / (2 + w);
    double square = s * s;
    double series = 0;
    for (int k = 25; k > 0; k -= 2)
        series = series * square + 1.0 / k;
    return 2 * s * series;
}

/* The density at 0: Gamma((n+1)/2) / (sqrt(n pi) Gamma(n/2)). */
static double student_peak(double degrees) {
    if (degrees >= 64) {
        double n = degrees / 2; /* Gamma(n + 1/2) / Gamma(n) = sqrt(n) (1 - 1/(8n) + ...) */
        double series = 39325.0 / 33554432;
        series = 869.0 / 4194304 + series / n;
        series = -399.0 / 262144 + series / n;
        series = -21.0 / 32768 + series / n;
        series = 5.0 / 1024 + series / n;
        series = 1.0 / 128 + series / n;
        series = -1.0 / 8 + series / n;
        return 0.39894228040143267794 * (1 + series / n); /* 1/sqrt(2 pi) */
    }
    int32_t last = (int32_t)degrees;
    int32_t n = 2;
    double ratio = 0.5; /* Gamma((n+1)/2) / (sqrt(pi) Gamma(n/2)) of 2, of 1 it is 1/pi */
    if (last % 2 != 0) {
        n = 1;
        ratio = 0.31830988618379067154;
    }
    for (; n < last; n += 2)
        ratio *= (n + 1) / (double)n;
    return ratio / tanhe_p_sqrt(degrees);
}

/*
 * The incomplete beta function I_x(a, b) over x^a (1-x)^b / (a B(a, b)): 1 + (a+b)/(a+1) x
 * + (a+b)(a+b+1)/((a+1)(a+2)) x^2 + ..., for an x that is small beside its mean a/(a+b)
 */
static double student_series(double a, double b, double x) {
    double sum = 1;
    double addend = 1;
    for (int32_t k = 0; addend > sum * 0x1p-60; k++) {
        addend *= (a + b + k) / (a + 1 + k) * x;
        sum += addend;
    }
    return sum;
}

/*
 * The same for x beyond the mean, as a continued fraction whose length does not grow with a. It is the even part of
 * the usual one, in which no number is the difference of two near ones. y = 1 - x
 */
static double student_fraction(double a, double b, double x, double y) {
    double rest = 0;
    for (int32_t turn = STUDENT_TURNS; turn > 0; turn--) {
        double m = turn;
        double odd = a + 2 * m - 1;
        double top = (a + m - 1) / odd * ((a + b + m - 1) / odd) * (m * (b - m) * x * x);
        double base = m + m * (b - m) * x / odd + (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (odd + 2);
        rest = top / (base + rest);
    }
    return a / (a * (a * y - b * x + 1) / (a + 1) + rest);
}

/*
 * P(|T| > t) less 1 - confidence, over the density of |T|: Newton's step. In the middle the incomplete beta function
 * I_x(1/2, n/2) with x = t^2/(n + t^2) is summed; outside the other part, I_(1-x)(n/2, 1/2), so that neither is
 * found by taking the other from 1.
 */
static double student_step(double t, double degrees, double peak, double confidence) {
    double w = t * t / degrees;
    double density = 2 * peak * tanhe_p_exp(-(degrees + 1) / 2 * student_log1p(w));
    if (w * (degrees + 2) <= 3) {
        double inside = t * student_series(0.5, degrees / 2, w / (1 + w));
        return confidence / density - inside;
    }
    double outside = t / degrees * student_fraction(degrees / 2, 0.5, 1 / (1 + w), w / (1 + w));
    return outside - (1 - confidence) / density;
}

double tanhe_p_student_t(double confidence, int64_t degrees) {
    double n = (double)degrees;
    double peak = student_peak(n);
    double t = 0;
    double next = confidence / (2 * peak);
    /* P(|T| > t) is convex: from the left of the root Newton's steps go up to it and never past it. */
    while (next > t) {
        t = next;
        next = t + student_step(t, n, peak, confidence);
    }
    return t;
}
