package se.socialdata.reporting.placements;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.text.LocalizedText;

/** The measuring day and the other days of the year, which together make the year. */
final class Occasion {

    static final String CODE = "occasion";
    static final String DAY = "day";
    static final String OTHER = "other-days";
    static final String YEAR = "year";
    static final ImmutableList<String> ALL = ImmutableList.of(DAY, OTHER, YEAR);

    private Occasion() {}

    static String of(boolean onDay) {
        return onDay ? DAY : OTHER;
    }

    /** Divides persons by whether they were placed on the day; "other days only" is no time, so the role is not that of one. */
    static Dimension of(PlacementSettings settings) {
        LocalDate day = settings.getMeasuringDay();
        return Dimension.builder(CODE, LocalizedText.of("Tid", "Time"))
                .member(DAY, LocalizedText.of("Den " + day, "On " + day))
                .member(OTHER, LocalizedText.of("Endast andra dagar", "On other days only"))
                .total(YEAR, LocalizedText.of("Under " + settings.getYear(), "During " + settings.getYear()))
                .build();
    }
}
