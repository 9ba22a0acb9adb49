package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * For every probe of every factor, which homes meet it and which do not, as bits by the home's place in the register.
 *
 * <p>The bits are what the definitions of the factors answer, so that the index cannot disagree with the checks. It only
 * narrows the homes down: what it leaves is checked in full. Immutable: a changed entry gives a changed copy.
 */
final class RegisterIndex {

    private static final int WORD = 6;

    private final int size;
    private final Map<MatchingFactor, Column[]> columns;

    private RegisterIndex(int size, Map<MatchingFactor, Column[]> columns) {
        this.size = size;
        this.columns = columns;
    }

    static RegisterIndex of(List<HomeFacts> homes) {
        Map<MatchingFactor, Column[]> columns = new EnumMap<>(MatchingFactor.class);
        for (FactorDefinition definition : Factors.ALL.values()) {
            ImmutableList<NeedFacts> probes = definition.probes();
            Column[] ofFactor = new Column[probes.size()];
            for (int probe = 0; probe < ofFactor.length; probe++) {
                ofFactor[probe] = Column.empty(homes.size());
                for (int home = 0; home < homes.size(); home++) {
                    ofFactor[probe].put(home, definition.test(probes.get(probe), homes.get(home)));
                }
            }
            columns.put(definition.factor, ofFactor);
        }
        return new RegisterIndex(homes.size(), columns);
    }

    /** A copy in which one home is changed, or added at the end. */
    RegisterIndex with(int place, HomeFacts home) {
        int newSize = Math.max(size, place + 1);
        Map<MatchingFactor, Column[]> copies = new EnumMap<>(MatchingFactor.class);
        for (FactorDefinition definition : Factors.ALL.values()) {
            Column[] before = columnsOf(definition);
            Column[] after = new Column[before.length];
            for (int probe = 0; probe < before.length; probe++) {
                after[probe] = before[probe].copy(newSize);
                after[probe].put(place, definition.test(definition.probes().get(probe), home));
            }
            copies.put(definition.factor, after);
        }
        return new RegisterIndex(newSize, copies);
    }

    private Column[] columnsOf(FactorDefinition definition) {
        return columns.getOrDefault(definition.factor, new Column[0]);
    }

    /** The homes that may meet every required factor, as bits. */
    long[] mayFit(PreparedNeed need) {
        long[] bits = all();
        for (FactorDefinition definition : need.required()) {
            Column[] ofFactor = columnsOf(definition);
            for (int probe : definition.probesOf(need.facts)) {
                long[] met = ofFactor[probe].met;
                for (int word = 0; word < bits.length; word++) {
                    bits[word] &= met[word];
                }
            }
        }
        return bits;
    }

    /** The homes that no required factor is known to exclude, as bits. */
    long[] mayBeConsidered(PreparedNeed need) {
        long[] bits = all();
        for (FactorDefinition definition : need.required()) {
            Column[] ofFactor = columnsOf(definition);
            for (int probe : definition.probesOf(need.facts)) {
                long[] unmet = ofFactor[probe].unmet;
                for (int word = 0; word < bits.length; word++) {
                    bits[word] &= ~unmet[word];
                }
            }
        }
        return bits;
    }

    private long[] all() {
        long[] bits = new long[words(size)];
        Arrays.fill(bits, -1L);
        if ((size & Long.SIZE - 1) != 0) {
            bits[bits.length - 1] = (1L << size) - 1;
        }
        return bits;
    }

    private static int words(int size) {
        return (size + Long.SIZE - 1) >> WORD;
    }

    /** One probe: the homes that meet it, or for which it is not relevant, and those that do not. */
    private static final class Column {

        private final long[] met;
        private final long[] unmet;

        private Column(long[] met, long[] unmet) {
            this.met = met;
            this.unmet = unmet;
        }

        static Column empty(int size) {
            return new Column(new long[words(size)], new long[words(size)]);
        }

        Column copy(int size) {
            return new Column(Arrays.copyOf(met, words(size)), Arrays.copyOf(unmet, words(size)));
        }

        void put(int home, CheckOutcome outcome) {
            int word = home >> WORD;
            long bit = 1L << home;
            boolean isMet = outcome == CheckOutcome.MET || outcome == CheckOutcome.NOT_RELEVANT;
            met[word] = isMet ? met[word] | bit : met[word] & ~bit;
            unmet[word] = outcome == CheckOutcome.UNMET ? unmet[word] | bit : unmet[word] & ~bit;
        }
    }
}
