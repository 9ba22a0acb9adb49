package se.socialdata.core.matching;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.socialdata.core.home.CriminalRecordCheck;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.PoliceRegister;
import se.socialdata.core.home.RecordSubject;

/** What the extracts from police registers say, as one answer for the board. */
final class PoliceEntries {

    private PoliceEntries() {}

    /**
     * Whether there is an entry.
     *
     * @param family the home
     * @return true if any extract has one; false if extracts on the parents from every register have none; else empty
     */
    static Optional<Boolean> find(FamilyHome family) {
        Set<PoliceRegister> clear = EnumSet.noneOf(PoliceRegister.class);
        for (CriminalRecordCheck extract : family.getCriminalRecordChecks()) {
            if (extract.getEntryFound().equals(Optional.of(true))) {
                return Optional.of(true);
            }
            if (extract.getEntryFound().isPresent() && extract.getSubject() == RecordSubject.FAMILY_HOME_PARENT) {
                clear.add(extract.getRegister());
            }
        }
        return clear.size() == PoliceRegister.values().length ? Optional.of(false) : Optional.empty();
    }
}
