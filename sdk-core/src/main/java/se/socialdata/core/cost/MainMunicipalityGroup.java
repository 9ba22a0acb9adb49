package se.socialdata.core.cost;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import se.socialdata.core.term.CodedTerm;

/**
 * The three main groups of municipalities (huvudkommungrupp) of Sveriges Kommuner och Regioner 2023.
 *
 * <p>The terms are the short ones by which the cost chapter calls them; {@link #getNameSv} is the name in the definition.
 */
public enum MainMunicipalityGroup implements CodedTerm {
    /** A. Storstäder och storstadsnära kommuner. */
    A("storstäder", "metropolitan cities", "Storstäder och storstadsnära kommuner"),

    /** B. Större städer och kommuner nära större stad. */
    B("mellanstora städer", "medium-sized cities", "Större städer och kommuner nära större stad"),

    /** C. Mindre städer/tätorter och landsbygdskommuner. */
    C("mindre städer/landsbygd", "small towns and rural areas", "Mindre städer/tätorter och landsbygdskommuner");

    private final String termSv;
    private final String termEn;
    private final String nameSv;

    MainMunicipalityGroup(String termSv, String termEn, String nameSv) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.nameSv = nameSv;
    }

    /**
     * The name in the definition.
     *
     * @return the name in Swedish
     */
    public String getNameSv() {
        return nameSv;
    }

    /**
     * The groups that belong to this one.
     *
     * @return two, three or four groups
     */
    public ImmutableList<MunicipalityGroup> getGroups() {
        return Arrays.stream(MunicipalityGroup.values())
                .filter(group -> group.getMainGroup() == this)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String getCode() {
        return name();
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return MunicipalityGroup.SOURCE;
    }
}
