package se.socialdata.reporting.unexecuted;

/**
 * How the decisions that were added fall into those counted and those left aside (urval): nothing is lost silently.
 *
 * @param added how many decisions were added
 * @param counted how many the reported quarter counts
 * @param inTime how many the duty covers, but the reported quarter does not count
 * @param courtRulings how many a court granted, which the duty does not cover
 * @param otherLaw how many were granted under the other law
 */
public record Selection(long added, long counted, long inTime, long courtRulings, long otherLaw) {

    static final Selection NONE = new Selection(0, 0, 0, 0, 0);

    /**
     * This selection together with another.
     *
     * @param other the other selection
     * @return the sums
     */
    public Selection plus(Selection other) {
        return new Selection(
                added + other.added,
                counted + other.counted,
                inTime + other.inTime,
                courtRulings + other.courtRulings,
                otherLaw + other.otherLaw);
    }
}
