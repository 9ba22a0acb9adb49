package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The matter with which the board hands the statistics to the council (nämndärende): the texts around the tables.
 *
 * <p>The headings follow the template of Luleå's matters of 2026: proposal, summary, description, comparison, dialogue,
 * recipients. Each text that a board writes for itself can be set.
 */
@Value.Immutable
@SdkStyle
public interface BoardMatter {

    /**
     * The number of the matter (ärendenummer).
     *
     * @return the number, or empty
     */
    Optional<String> getCaseNumber();

    /**
     * The administration that proposes.
     *
     * @return the social services administration unless set
     */
    @Value.Default
    default LocalizedText getAdministration() {
        return LocalizedText.of("Socialförvaltningen", "The social services administration");
    }

    /**
     * The board that decides.
     *
     * @return the social services board unless set
     */
    @Value.Default
    default LocalizedText getBoard() {
        return LocalizedText.of("Socialnämnden", "The social services board");
    }

    /**
     * With whom the matter has been talked through.
     *
     * @return the activities' reporters unless set
     */
    @Value.Default
    default LocalizedText getDialogue() {
        return LocalizedText.of(
                "Dialog har förts med verksamheternas rapportörer.",
                "The matter has been discussed with those who report for the activities.");
    }

    /**
     * The documents on which the decision rests.
     *
     * @return the documents, empty unless set
     */
    ImmutableList<LocalizedText> getDocuments();

    /**
     * Who signs, by title.
     *
     * @return the title, or empty
     */
    Optional<LocalizedText> getSignatoryTitle();

    /**
     * To whom the decision is sent.
     *
     * @return the council and the auditors unless set
     */
    @Value.Default
    default ImmutableList<LocalizedText> getRecipients() {
        return ImmutableList.of(
                LocalizedText.of("Kommunfullmäktige", "The municipal council"),
                LocalizedText.of("Kommunrevisorerna", "The municipal auditors"));
    }

    /**
     * Writes the matter.
     *
     * @param statistics the statistics, after disclosure control where they are to be published
     * @return the report
     */
    default Report toReport(CouncilStatistics statistics) {
        UnexecutedSettings settings = statistics.settings();
        String citation = settings.getCitation().toString();
        Report.Builder report = Report.builder()
                .title(LocalizedText.of(
                        "Förslag till beslut: statistikrapport om ej verkställda gynnande beslut enligt "
                                + settings.getLaw().getAbbreviation() + ", " + settings.getQuarter(),
                        "Proposal: statistical report on favourable decisions not executed under "
                                + settings.getLaw().getAbbreviation() + ", " + settings.getQuarter()))
                .municipality(settings.getMunicipality().map(CouncilReport::nameOf))
                .caseNumber(getCaseNumber())
                .period(settings.getQuarter().toInterval())
                .reportingDate(settings.getReportingDate())
                .legalBasis(LocalizedText.ofBoth(citation))
                .addBlocks(heading(
                        getAdministration().plus(LocalizedText.of(": förslag till beslut", ": proposed decision"))))
                .addBlocks(new Block.Paragraph(getBoard()
                        .plus(LocalizedText.of(
                                " överlämnar statistikrapporten till kommunfullmäktige.",
                                " hands the statistical report to the municipal council."))))
                .addBlocks(heading("Sammanfattning av ärendet", "Summary of the matter"))
                .addBlocks(new Block.Paragraph(LocalizedText.of(
                        "Enligt " + citation
                                + " lämnas en gång per kvartal en statistikrapport över de gynnande beslut som"
                                + " inte har verkställts inom tre månader.",
                        "Under " + citation + ", a statistical report on the favourable decisions that have not been"
                                + " executed within three months is given once per quarter.")))
                .addBlocks(new Block.Statistics(statistics.bySex()))
                .addBlocks(heading("Beskrivning av ärendet", "Description of the matter"))
                .addBlocks(new Block.Paragraph(CouncilReport.summary(statistics)))
                .addAllBlocks(OutcomeLists.of(statistics.byOutcome()))
                .addBlocks(new Block.Statistics(statistics.byElapsedTime()))
                .addBlocks(heading("Jämförelse", "Comparison"))
                .addBlocks(new Block.Statistics(statistics.comparison()))
                .addBlocks(heading("Dialog", "Dialogue"))
                .addBlocks(new Block.Paragraph(getDialogue()));
        if (!getDocuments().isEmpty()) {
            report.addBlocks(heading("Beslutsunderlag", "Documents")).addBlocks(new Block.BulletList(getDocuments()));
        }
        getSignatoryTitle().ifPresent(title -> report.addBlocks(new Block.Paragraph(title)));
        if (!getRecipients().isEmpty()) {
            report.addBlocks(heading("Beslutet skickas till", "The decision is sent to"))
                    .addBlocks(new Block.BulletList(getRecipients()));
        }
        return report.build();
    }

    private static Block heading(String sv, String en) {
        return heading(LocalizedText.of(sv, en));
    }

    private static Block heading(LocalizedText text) {
        return new Block.Heading(1, text);
    }

    /**
     * A builder with the usual texts.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds matters. */
    final class Builder extends ImmutableBoardMatter.Builder {
        Builder() {}
    }
}
