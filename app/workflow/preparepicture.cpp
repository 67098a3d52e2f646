// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/readpicture.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace workflow {

namespace {

using Histogram = std::array<qint64, 256>;

Histogram histogramOf(const QImage &grey)
{
    Histogram histogram{};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            ++histogram[line[x]];
    }
    return histogram;
}

/// The grey value below which this part of all pixels lies.
int percentile(const Histogram &histogram, double part)
{
    const qint64 all = std::accumulate(histogram.begin(), histogram.end(), qint64(0));
    qint64 sum = 0;
    for (size_t value = 0; value < histogram.size(); ++value) {
        sum += histogram[value];
        if (static_cast<double>(sum) >= part * static_cast<double>(all))
            return static_cast<int>(value);
    }
    return 255;
}

/// From the darkest to the brightest, dark letters on a bright ground: a blue screen is the other way round.
/// False where there is nothing but ground.
bool stretch(QImage &grey)
{
    constexpr int leastContrast = 8;
    const Histogram histogram = histogramOf(grey);
    const int dark = percentile(histogram, 0.002);
    const int bright = percentile(histogram, 0.998);
    if (bright - dark < leastContrast)
        return false;
    const bool invert = percentile(histogram, 0.5) - dark < bright - percentile(histogram, 0.5);
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const int value = std::clamp((line[x] - dark) * 255 / std::max(1, bright - dark), 0, 255);
            line[x] = static_cast<uchar>(invert ? 255 - value : value);
        }
    }
    return true;
}

/// How much the brightness changes along each line of pixels: much where it goes through letters.
std::vector<double> unrest(const QImage &grey)
{
    std::vector<double> rows(static_cast<size_t>(grey.height()));
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        int sum = 0;
        for (int x = 1; x < grey.width(); ++x)
            sum += std::abs(line[x] - line[x - 1]);
        rows[static_cast<size_t>(y)] = sum;
    }
    return rows;
}

QImage turned(const QImage &grey, double degrees)
{
    QImage result = grey.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation).convertToFormat(QImage::Format_RGBA8888);
    QImage ground(result.size(), QImage::Format_RGBA8888);
    ground.fill(Qt::white);
    for (int y = 0; y < result.height(); ++y) { // the corners that turning leaves empty
        const uchar *from = result.constScanLine(y);
        uchar *to = ground.scanLine(y);
        for (int x = 0; x < result.width(); ++x) {
            if (from[4 * x + 3] == 255)
                std::copy_n(from + 4 * x, 4, to + 4 * x);
        }
    }
    return ground.convertToFormat(QImage::Format_Grayscale8);
}

/// How far the picture is from level: lines of letters make the rows differ most where they lie level.
double tilt(const QImage &grey)
{
    constexpr int enough = 700;
    constexpr double most = 6, step = 0.5, gain = 1.05;
    const QImage small = grey.width() > enough ? grey.scaledToWidth(enough, Qt::SmoothTransformation) : grey;
    const auto contrast = [&small](double degrees) {
        const std::vector<double> rows = unrest(degrees == 0 ? small : turned(small, degrees));
        double sum = 0;
        for (size_t y = 1; y < rows.size(); ++y)
            sum += (rows[y] - rows[y - 1]) * (rows[y] - rows[y - 1]);
        return sum;
    };
    const double level = contrast(0);
    std::pair<double, double> best{level * gain, 0}; // turning blurs, so it has to be worth it
    for (double degrees = -most; degrees <= most; degrees += step) {
        if (degrees != 0)
            best = std::max(best, {contrast(degrees), degrees});
    }
    return best.second;
}

/// The height of a line of letters in pixels, the middle one of all lines; 0 where there are none.
int lineHeight(const QImage &grey)
{
    const std::vector<double> rows = unrest(grey);
    if (rows.empty())
        return 0;
    const double limit = *std::ranges::max_element(rows) / 8;
    std::vector<int> heights;
    int height = 0;
    for (const double row : rows) {
        if (row > limit) {
            ++height;
        } else if (height > 0) {
            if (height >= 5)
                heights.push_back(height);
            height = 0;
        }
    }
    if (height >= 5)
        heights.push_back(height);
    if (heights.empty())
        return 0;
    std::ranges::nth_element(heights, heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2));
    return heights[heights.size() / 2];
}

} // namespace

QImage preparedForReading(const QImage &picture)
{
    constexpr double wanted = 34, least = 0.5, most = 5;
    constexpr double maximumSide = 6000;
    QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (!stretch(grey)) {
        grey.fill(255);
        return grey;
    }
    if (const double degrees = tilt(grey); degrees != 0)
        grey = turned(grey, degrees);
    const int height = lineHeight(grey);
    double scale = height > 0 ? std::clamp(wanted / height, least, most) : 2;
    scale = std::min(scale, maximumSide / std::max(grey.width(), grey.height()));
    const QSize size(std::max(1, static_cast<int>(grey.width() * scale)), std::max(1, static_cast<int>(grey.height() * scale)));
    return grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
}

} // namespace workflow
