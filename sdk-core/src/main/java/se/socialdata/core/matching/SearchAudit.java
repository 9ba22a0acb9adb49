package se.socialdata.core.matching;

/**
 * Where searches are recorded (logg över åtkomst). It is called before the search; if it throws, there is no search.
 */
@FunctionalInterface
public interface SearchAudit {

    /**
     * Records a search.
     *
     * @param event who may see why, and what for
     */
    void record(SearchEvent event);
}
