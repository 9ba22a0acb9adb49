package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.socialdata.core.money.Money;

/** Puts the norm of a household together, term by term. */
final class NormTerms {

    /** The space within a number and around a sign is never the end of a line. */
    private static final char SPACE = '\u00a0';

    private final NationalNorm norm;
    private final NormHousehold household;
    private final ImmutableList.Builder<NormTerm> terms = ImmutableList.builder();

    private NormTerms(NationalNorm norm, NormHousehold household) {
        this.norm = norm;
        this.household = household;
    }

    static NormTerms of(NationalNorm norm, NormHousehold household) {
        return new NormTerms(norm, household);
    }

    NormCalculation toCalculation() {
        addAdults();
        addChildren();
        addCommonCosts();
        return NormCalculation.builder()
                .year(norm.getYear())
                .terms(terms.build())
                .build();
    }

    private void addAdults() {
        switch (household.getAdults()) {
            case SINGLE -> add("ensamstående", "single adult", norm.getSingleAdult());
            case SHARED_HOUSEHOLD ->
                add("ensamstående i hushållsgemenskap", "single adult in a shared household", norm.getSingleAdult());
            case COUPLE -> add("sambor tillsammans", "cohabitants together", norm.getCouple());
        }
    }

    /** Children with the same amount make one term, from the youngest, those without lunch last within their ages. */
    private void addChildren() {
        Map<Integer, List<NormChild>> byKind = new TreeMap<>();
        for (NormChild child : household.getChildren()) {
            int kind = norm.bandFor(child.getAge()).getFromAge() * 2 + (child.isWithoutLunch() ? 1 : 0);
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(child);
        }
        byKind.values().forEach(alike -> {
            NormChild child = alike.get(0);
            NormBand band = norm.bandFor(child.getAge());
            Money amount = band.amountFor(child.isWithoutLunch());
            add(
                    "barn " + band.getAgesText() + " år" + (child.isWithoutLunch() ? " utan lunch" : ""),
                    "child aged " + band.getAgesText() + (child.isWithoutLunch() ? " without lunch" : ""),
                    times(alike.size(), amount),
                    amount.multipliedBy(alike.size()));
        });
    }

    private void addCommonCosts() {
        int size = household.getSize();
        Money common = norm.commonCosts(size);
        if (household.getAdults() == AdultNorm.SHARED_HOUSEHOLD) {
            // The quotient is taken of all shares at once, so that it is rounded once.
            Money part = common.multipliedBy(household.getShares()).dividedBy(size, RoundingMode.HALF_UP);
            add(
                    "del av gemensamma kostnader för " + size + " personer",
                    "share of the common costs of " + size + " persons",
                    times(household.getShares(), common) + SPACE + "/" + SPACE + size,
                    part);
            return;
        }
        int known = norm.getCommonCosts().size();
        String labelSv = "gemensamma kostnader för " + size + (size == 1 ? " person" : " personer");
        String labelEn = "common costs of " + size + (size == 1 ? " person" : " persons");
        if (size <= known) {
            add(labelSv, labelEn, common);
        } else {
            Money further = norm.getFurtherMember();
            add(labelSv, labelEn, format(norm.commonCosts(known)) + " + " + times(size - known, further), common);
        }
    }

    private void add(String labelSv, String labelEn, Money amount) {
        add(labelSv, labelEn, format(amount), amount);
    }

    private void add(String labelSv, String labelEn, String formula, Money amount) {
        terms.add(NormTerm.builder()
                .labelSv(labelSv)
                .labelEn(labelEn)
                .formula(formula)
                .amount(amount)
                .build());
    }

    private static String times(int count, Money amount) {
        return count == 1 ? format(amount) : count + String.valueOf(SPACE) + "×" + SPACE + format(amount);
    }

    /** Kronor with a no-break space between thousands, and öre after a comma only where there are any. */
    static String format(Money amount) {
        long ore = Math.abs(amount.toOre());
        StringBuilder text = new StringBuilder(String.valueOf(ore / 100));
        for (int place = text.length() - 3; place > 0; place -= 3) {
            text.insert(place, SPACE);
        }
        if (amount.isNegative()) {
            text.insert(0, '\u2212');
        }
        if (ore % 100 != 0) {
            text.append(',').append(ore % 100 / 10).append(ore % 10);
        }
        return text.toString();
    }
}
