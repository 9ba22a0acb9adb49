package se.socialdata.reporting.placements;

/** Whether a duty was met, the worst first: of several cases of one person the worst counts. */
enum Duty {
    LATE,
    UNDETERMINED,
    IN_TIME
}
