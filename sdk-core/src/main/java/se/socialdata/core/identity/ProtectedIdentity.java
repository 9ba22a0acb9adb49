package se.socialdata.core.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;

/**
 * How the details of a person are protected in the population register (skyddade personuppgifter).
 *
 * <p>The third degree of protection, fictitious personal details (fingerade personuppgifter), is not a member: the person
 * then has a new identity, and nothing in a register may tell that it is one.
 */
public enum ProtectedIdentity implements CodedTerm {

    /** No protection is registered. */
    NONE("INGEN", "Ingen", "None", "Skatteverket, Skyddade personuppgifter", null),

    /** Confidentiality marking (sekretessmarkering): a warning that a release must be tried beforehand. */
    CONFIDENTIALITY_MARKING(
            "SEKRETESSMARKERING",
            "Sekretessmarkering",
            "Confidentiality marking",
            "Offentlighets- och sekretesslagen (2009:400) 5 kap. 5 § and 22 kap. 1 §; Navet term 01003",
            null),

    /** Protected population registration (skyddad folkbokföring): registered where the person does not live. */
    PROTECTED_REGISTRATION(
            "SKYDDAD_FOLKBOKFORING",
            "Skyddad folkbokföring",
            "Protected population registration",
            "Folkbokföringslagen (1991:481) 16 §, in the wording of prop. 2017/18:145; Navet term 01020",
            LocalDate.of(2019, 1, 1));

    /** The degrees of protection by code. */
    public static final CodeList<ProtectedIdentity> CODES = CodeList.of(ProtectedIdentity.class);

    private final String code;
    private final String termSv;
    private final String termEn;
    private final String source;
    private final @Nullable LocalDate validFrom;

    ProtectedIdentity(String code, String termSv, String termEn, String source, @Nullable LocalDate validFrom) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
        this.validFrom = validFrom;
    }

    @Override
    public String getCode() {
        return code;
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
        return source;
    }

    @Override
    public Optional<DateInterval> getValidity() {
        return Optional.ofNullable(validFrom).map(DateInterval::from);
    }
}
