package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.assistance.AssistanceCsvAccount;
import se.socialdata.core.assistance.AssistanceCsvReader;
import se.socialdata.core.assistance.AssistanceCsvWriter;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.BarnahusRules;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.InformationDuties;
import se.socialdata.core.barnahus.InformationDuty;
import se.socialdata.core.barnahus.LogAccess;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogReader;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.OmissionReason;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.DecisionState;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.HomeQuestion;
import se.socialdata.core.home.HomeRules;
import se.socialdata.core.home.PlacedChild;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.FileRange;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.core.matching.AccessPurpose;
import se.socialdata.core.matching.FactorCheck;
import se.socialdata.core.matching.HomeRegister;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchResult;
import se.socialdata.core.matching.RankedHome;
import se.socialdata.core.matching.SearchEvent;
import se.socialdata.core.money.Money;
import se.socialdata.core.placement.CareBasis;
import se.socialdata.core.placement.CareGround;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.DecisionMaker;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;
import se.socialdata.core.time.Segment;
import se.socialdata.core.time.Timeline;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.check.DelegationAnswer;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.check.PatientFacts;
import se.socialdata.delegation.check.StaffFile;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.register.DelegationRegister;
import se.socialdata.examples.sample.SampleAssistance;
import se.socialdata.examples.sample.SampleCosts;
import se.socialdata.examples.sample.SampleDecisions;
import se.socialdata.examples.sample.SampleHomes;
import se.socialdata.examples.sample.SampleNeeds;
import se.socialdata.examples.sample.SampleUnit;
import se.socialdata.reporting.assistance.AssistanceBuilder;
import se.socialdata.reporting.assistance.AssistanceReport;
import se.socialdata.reporting.assistance.AssistanceSettings;
import se.socialdata.reporting.assistance.AssistanceStatistics;
import se.socialdata.reporting.audit.CheckedRelation;
import se.socialdata.reporting.audit.PrintedTable;
import se.socialdata.reporting.audit.TableAudit;
import se.socialdata.reporting.audit.TableStructure;
import se.socialdata.reporting.audit.Verdict;
import se.socialdata.reporting.barnahus.BarnahusReport;
import se.socialdata.reporting.barnahus.ChildForm;
import se.socialdata.reporting.barnahus.ChildText;
import se.socialdata.reporting.barnahus.CoordinationReport;
import se.socialdata.reporting.barnahus.LogStatistics;
import se.socialdata.reporting.barnahus.LogStatisticsBuilder;
import se.socialdata.reporting.cost.CostBuilder;
import se.socialdata.reporting.cost.CostStatistics;
import se.socialdata.reporting.cost.CostTables;
import se.socialdata.reporting.delivery.DeliveryBuilder;
import se.socialdata.reporting.delivery.DeliveryLayouts;
import se.socialdata.reporting.delivery.DeliveryReceipt;
import se.socialdata.reporting.delivery.DeliverySettings;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.grant.AllocationAudit;
import se.socialdata.reporting.grant.AllocationSettings;
import se.socialdata.reporting.placements.ChildrenDelivery;
import se.socialdata.reporting.placements.PlacementBuilder;
import se.socialdata.reporting.placements.PlacementReport;
import se.socialdata.reporting.placements.PlacementSettings;
import se.socialdata.reporting.placements.PlacementStatistics;
import se.socialdata.reporting.render.CsvRenderer;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.JsonRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.render.XlsxRenderer;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.unexecuted.BoardMatter;
import se.socialdata.reporting.unexecuted.CouncilReport;
import se.socialdata.reporting.unexecuted.CouncilStatistics;
import se.socialdata.reporting.unexecuted.ExecutionNotice;
import se.socialdata.reporting.unexecuted.IndividualReport;
import se.socialdata.reporting.unexecuted.InspectorateReport;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** The examples of the README, as they stand there; {@link ReadmeTest} holds the two equal. */
class ReadmeExamplesTest {

    private final List<String> logged = new ArrayList<>();

    private void log(String line) {
        logged.add(line);
    }

    private static FavourableDecision example() {
        FavourableDecision decision = FavourableDecision.builder()
                .id("LSS-2025-17")
                .municipality(Municipality.of("2580"))
                .intervention(InterventionType.LSS_DAILY_ACTIVITY)
                .serviceArea(ServiceArea.DISABILITY_CARE)
                .person(Person.of(PersonIdentity.parse("189001089813")))
                .decisionDate(LocalDate.of(2024, 11, 30))
                .build();
        Optional<LocalDate> overdueFrom = decision.getFirstDayOfReportingDuty(); // 2025-03-01
        DecisionState state = decision.stateOn(LocalDate.of(2025, 2, 28)); // WAITING, on the last day in time
        assertThat(overdueFrom).contains(LocalDate.of(2025, 3, 1));
        assertThat(state).isEqualTo(DecisionState.WAITING);
        return decision;
    }

    @Test
    void a_decision_is_checked() {
        FavourableDecision decision = example();
        Assessment assessment = DecisionRules.inForce().check(decision, LocalDate.of(2025, 12, 31));
        for (Finding finding : assessment.getFindings()) {
            log(finding.getRuleId() + " " + finding.getPath() + ": " + finding.getMessageSv());
        }
        // EVB-001 decisionDate: Inte verkställt i tid, sista dag i tid var 2025-02-28
        // EVB-004 reports: Rapport saknas för 2025Q1, 2025Q2, 2025Q3
        // EVB-008 (the reasons for the delay) and EVB-015 (the special fee) follow
        assertThat(logged)
                .startsWith(
                        "EVB-001 decisionDate: Inte verkställt i tid, sista dag i tid var 2025-02-28",
                        "EVB-004 reports: Rapport saknas för 2025Q1, 2025Q2, 2025Q3")
                .satisfiesExactly(
                        first -> {},
                        second -> {},
                        third -> assertThat(third).startsWith("EVB-008 "),
                        fourth -> assertThat(fourth).startsWith("EVB-015 "));
    }

    @Test
    void a_barnahus_log_is_checked_and_shown() {
        BarnahusLog moa = ExampleLogs.load().get(0);
        LocalDate today = LocalDate.of(2025, 12, 31);
        RuleSet<BarnahusLog> rules =
                BarnahusRules.inForce().plus(BarnahusRules.proposed().get("form"));
        rules.check(moa, today).getFindings().forEach(finding -> log(finding.getRuleId() + " " + finding.getPath()));
        // BAR-105 events[2].date, BAR-106 events[1].types and so on
        List<InformationDuty> left = InformationDuties.of(moa, today).getMissing(); // what the child has not been told
        LogReader mother =
                LogReader.builder().kind(LogReaderKind.GUARDIAN).key("mamma").build();
        LogAccess access = LogAccess.of(moa, mother, today);
        List<LogEvent> shown =
                access.getView().orElseThrow().getEvents(); // none: the log suspects her, and no entry is checked
        OmissionReason why =
                access.getOmissions().get(0).getReason(); // ACCOUNT_OF_CHILD, for the keeper and never for her
        assertThat(logged).hasSize(14).startsWith("BAR-105 events[2].date", "BAR-106 events[1].types");
        assertThat(left).hasSizeGreaterThan(moa.getEvents().size());
        assertThat(shown).isEmpty();
        assertThat(why).isEqualTo(OmissionReason.ACCOUNT_OF_CHILD);
    }

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        String good = JsonWriter.of(
                        DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict().engine())
                .write(example());
        Path file = Files.writeString(folder.resolve("decisions.ndjson"), good + "\n" + good.replace("-30", "-31"));
        List<FavourableDecision> decisions = new ArrayList<>();
        BatchSummary summary = NdjsonReader.of(DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict())
                .read(file, decisions::add);
        summary.rejects().forEach(reject -> log(reject.toString())); // line 2: /decisionDate: expected an ISO date
        assertThat(decisions).containsExactly(example());
        assertThat(logged).containsExactly("line 2: /decisionDate: expected an ISO date");
    }

    @Test
    void a_report_is_made() {
        List<FavourableDecision> decisions = SampleDecisions.generate(SampleDecisions.SEED);
        UnexecutedSettings settings = UnexecutedSettings.of(Law.LSS, Quarter.of(2025, 4), LocalDate.of(2026, 1, 30));
        CouncilStatistics statistics = decisions.stream()
                .collect(UnexecutedBuilder.collector(settings))
                .buildStatistics();
        Report report = CouncilReport.of(statistics.protect(DisclosurePolicy.standard()));
        String page = HtmlRenderer.of(RenderOptions.of(Language.SWEDISH)).render(report);
        byte[] workbook =
                XlsxRenderer.of(RenderOptions.of(Language.SWEDISH)).render(report); // the same bytes each time
        assertThat(page).startsWith("<!DOCTYPE html>").contains("28 h § LSS (1993:387)");
        assertThat(workbook).startsWith('P', 'K');
        UnexecutedBuilder cases = UnexecutedBuilder.of(settings).withIndividualReports();
        decisions.forEach(cases::add);
        List<IndividualReport> reports = cases.buildIndividualReports(); // new, follow-up, executed, ended
        List<ExecutionNotice> notices =
                cases.buildExecutionNotices(); // of reported decisions, with the day of execution
        Report list = InspectorateReport.ofReports(settings, reports); // says from when to when they are handed in
        String csv = CsvRenderer.of(RenderOptions.of(Language.SWEDISH))
                .render(list); // with identities, for entitled receivers
        BoardMatter matter = BoardMatter.builder().caseNumber("2026/129").build();
        String text = TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(matter.toReport(statistics));
        assertThat(reports).hasSize(36);
        assertThat(notices).isEmpty();
        assertThat(csv).contains("LSS-0001;2025Q4;");
        assertThat(text)
                .contains("Ärendenummer: 2026/129", "Kommunfullmäktige", "Kommunrevisorerna")
                .doesNotContain(
                        reports.get(0).getPerson().getIdentity().orElseThrow().toCanonical());
    }

    @Test
    void statistics_are_made_from_parts_of_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("months.csv");
        try (OutputStream stream = Files.newOutputStream(file)) {
            AssistanceCsvWriter.standard().write(SampleAssistance.generate(SampleAssistance.SEED), stream);
        }
        AssistanceCsvReader reader = AssistanceCsvReader.standard();
        AssistanceBuilder builder = AssistanceBuilder.of(AssistanceSettings.of(2025));
        for (FileRange part :
                reader.split(file, 2)) { // no household's month is cut; each part can have a thread of its own
            AssistanceBuilder ofPart = AssistanceBuilder.of(AssistanceSettings.of(2025));
            AssistanceCsvAccount account = reader.read(file, part, ofPart::add);
            account.lines().rejects().forEach(reject -> log(reject.toString()));
            builder.merge(ofPart);
        }
        AssistanceStatistics statistics = builder.build().protect(DisclosurePolicy.standard());
        String table = TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(AssistanceReport.of(statistics));
        assertThat(logged).isEmpty();
        assertThat(table).startsWith("Ekonomiskt bistånd 2025");
    }

    @Test
    void any_validator_checks_the_rules() {
        FavourableDecision decision = example();
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Set<ConstraintViolation<FavourableDecision>> violations = validator.validate(decision);
        violations.forEach(violation -> log(violation.getPropertyPath() + ": " + violation.getMessage()));
        assertThat(logged).anyMatch(line -> line.startsWith("decisionDate: "));
    }

    @Test
    void somebody_may_do_a_task_or_not() {
        DelegationChecks checks = DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());
        DelegationRegister register =
                DelegationRegister.of(checks, SampleUnit.staff(), SampleUnit.decisions(), SampleUnit.instructions());
        StaffFile person = register.findFile(StaffKey.of("S-12")).orElseThrow();
        DelegationAnswer answer = checks.mayPerform(
                person, TaskCode.of("PR-VEN"), PatientFacts.empty(), SampleUnit.UNIT, LocalDate.of(2026, 6, 15));
        for (Finding reason : answer.getAssessment().getFindings()) {
            log(answer.getAnswer() + " " + reason.getRuleId() + ": " + reason.getMessageSv());
        }
        // NO DEL-103: Beslutet gäller inte för den här verksamheten
        assertThat(logged).containsExactly("NO DEL-103: Beslutet gäller inte för den här verksamheten");
    }

    private static List<ChildCase> exampleCases() {
        return List.of(ChildCase.builder()
                .id("C-1")
                .municipality(Municipality.of("2580"))
                .child(Person.of(PersonIdentity.parse("201003012380")))
                .addCareBases(CareBasis.builder()
                        .addGrounds(CareGround.SOL)
                        .decisionDate(LocalDate.of(2025, 2, 1))
                        .decidedBy(DecisionMaker.BOARD)
                        .startDate(LocalDate.of(2025, 2, 1))
                        .build())
                .addPlacements(Placement.builder()
                        .reference("p1")
                        .form(PlacementForm.FAMILY_HOME)
                        .startDate(LocalDate.of(2025, 2, 1))
                        .build())
                .build());
    }

    @Test
    void placed_children_are_counted() {
        List<ChildCase> cases = exampleCases();
        PlacementBuilder builder = PlacementBuilder.of(PlacementSettings.of(2025));
        cases.forEach(builder::add);
        PlacementStatistics statistics = builder.buildStatistics();
        Report report = PlacementReport.of(statistics.protect(DisclosurePolicy.standard()));
        String text = TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(report);
        log(statistics.selection().persons() + " persons, "
                + statistics.selection().careDays() + " care days");
        assertThat(text).startsWith("Placerade barn och unga 2025");
        assertThat(logged).containsExactly("1 persons, 334 care days");
    }

    @Test
    void children_are_delivered_to_the_register() {
        List<ChildCase> cases = exampleCases();
        DeliverySettings settings = DeliverySettings.of(
                DeliveryLayouts.get("children"), Municipality.of("2580"), DateInterval.parse("2025-01-01/2025-12-31"));
        DeliveryBuilder delivery = DeliveryBuilder.of(settings);
        for (ChildCase one : cases) {
            delivery.addAll(ChildrenDelivery.of(one, Year.of(2025), OptionalLong.empty()));
        }
        DeliveryReceipt receipt = DeliveryReceipt.of(delivery.build()); // accounts, findings, checksums, no person
        log(receipt.getStatementEn()); // The layout children version 1 is partly known. No conformity ...
        assertThat(receipt.isComplete()).isTrue();
        assertThat(logged.get(0)).startsWith("The layout children version 1 is partly known. No conformity ");
    }

    @Test
    void a_home_is_checked() {
        FamilyHome home = FamilyHome.builder()
                .key("home-1")
                .form(PlacementForm.FAMILY_HOME)
                .municipality(Municipality.of("2281"))
                .capacity(1)
                .addPlacedChildren(PlacedChild.builder()
                        .startDate(LocalDate.of(2025, 10, 1))
                        .build())
                .build();
        for (Finding finding :
                HomeRules.inForce().check(home, LocalDate.of(2026, 1, 30)).getFindings()) {
            log(finding.getRuleId() + ": " + finding.getMessageSv());
        }
        // HOM-001: Ett familjehem där barn är placerade är godkänt av en nämnd när placeringen börjar
        // HOM-021: Uppgifter ur belastnings- och misstankeregistret är inhämtade innan ett barn placeras
        List<HomeQuestion> toAsk = HomeQuestion.findUnanswered(home); // APPROVED, ADULTS, OWN_CHILDREN ...
        assertThat(logged)
                .containsExactly(
                        "HOM-001: Ett familjehem där barn är placerade är godkänt av en nämnd när placeringen börjar",
                        "HOM-021: Uppgifter ur belastnings- och misstankeregistret är inhämtade innan ett barn placeras");
        assertThat(toAsk).startsWith(HomeQuestion.APPROVED, HomeQuestion.ADULTS, HomeQuestion.OWN_CHILDREN);
    }

    @Test
    void costs_are_analysed() {
        CostStatistics costs = SampleCosts.generate().stream() // one record for each municipality and year
                .collect(CostBuilder.collector(SampleCosts.settings()))
                .buildStatistics();
        StatTable fixedPrices = CostTables.of(costs).getSummary();
        Rational change =
                fixedPrices.getCell("CHILD_YOUTH", CostTables.CHANGE).toExact().orElseThrow();
        log(change.round(1) + " %"); // 13.1 %, though the printed 26.9 and 30.5 would give 13.4 %
        assertThat(logged).containsExactly("13.1 %");
    }

    @Test
    void an_allocation_list_is_checked() {
        AllocationAudit audit = AllocationAudit.of(AllocationSettings.builder()
                .list(AllocationList.of("elder-care-2026"))
                .own(Municipality.of("2580"))
                .requisitioned(Money.of(30_866_402))
                .build());
        audit.getFindings().forEach(finding -> log(finding.describe().sv()));
        // rad 133, Luleå kommun: rekvirerat belopp är inte kommunens rad;
        // anges 30 866 402, beräknat 30 866 401, skillnad 1
        assertThat(logged)
                .singleElement()
                .asString()
                .startsWith("rad 133, Luleå kommun: rekvirerat belopp är inte kommunens rad; ")
                .endsWith("skillnad 1");
    }

    @Test
    void a_log_is_rendered_for_a_child_and_for_professionals() {
        BarnahusLog andrej = ExampleLogs.load().get(1);
        LocalDate day = LocalDate.of(2025, 12, 31);
        VisibleLog forChild = LogAccess.of(andrej, LogReader.of(LogReaderKind.CHILD), day)
                .getView()
                .orElseThrow();
        String form = HtmlRenderer.of(RenderOptions.of(Language.SWEDISH)).render(ChildForm.of(forChild)); // ten rows
        ChildText.from(forChild)
                .forEach(text -> log(text.place().sv() + ": LIX "
                        + text.readability().getLix().orElse(0)));
        LogReader keeper = LogReader.of(LogReaderKind.SOCIAL_SERVICES);
        VisibleLog forKeeper = LogAccess.of(andrej, keeper, day).getView().orElseThrow();
        Report coordination = CoordinationReport.of(forKeeper, day); // who has told what, what is left, who should
        LogStatistics statistics = ExampleLogs.load().stream()
                .collect(LogStatisticsBuilder.collector())
                .build();
        Report published = BarnahusReport.of(statistics.protect(DisclosurePolicy.standard())); // two logs: all withheld
        assertThat(form).contains("<h1>Barnahuslogg för Andrej</h1>", "23 augusti 2025");
        assertThat(logged).contains("Vittnesförhör: LIX 45");
        assertThat(coordination.isPersonal()).isTrue();
        assertThat(JsonRenderer.of().render(published)).contains("SUPPRESSED").doesNotContain("\"value\":2,");
    }

    @Test
    void homes_are_searched_for_a_child() {
        List<SearchEvent> searches = new ArrayList<>();
        HomeRegister register =
                HomeRegister.of(SampleHomes.generate(SampleHomes.SEED, 300), LocalDate.of(2026, 11, 25));
        MatchResult result = register.search(
                SampleNeeds.findGirl(), MatchPolicy.standard(), AccessPurpose.of("acute placement"), searches::add);
        RankedHome best = result.getFitting().get(0);
        log(best.getHomeKey() + ", " + best.getDistanceKilometres().orElseThrow() + " km"); // home-00074, 12 km
        for (FactorCheck check : result.explain("home-00007").orElseThrow().getExcludingChecks()) {
            log(check.getFactor().getTermSv() + ": " + check.getReasonSv());
        }
        // allergier mot djur: Hemmet har ett djur som barnet är allergiskt mot.
        // hemmets läge: Hemmet ligger längre bort än längsta avstånd. (101 km)
        assertThat(logged)
                .containsExactly(
                        "home-00074, 12 km",
                        "allergier mot djur: Hemmet har ett djur som barnet är allergiskt mot.",
                        "hemmets läge: Hemmet ligger längre bort än längsta avstånd. (101 km)");
        assertThat(searches).extracting(SearchEvent::purpose).containsExactly(AccessPurpose.of("acute placement"));
    }

    @Test
    void periods_are_worked_with() {
        Timeline<String> placements = Timeline.of(List.of(
                Segment.of(DateInterval.parse("2025-01-01/2025-03-31"), "jourhem"),
                Segment.of(DateInterval.parse("2025-05-01/"), "familjehem")));
        List<DateInterval> gaps = placements.gaps(DateInterval.parse("2025-01-01/2025-12-31")); // April
        assertThat(gaps).containsExactly(DateInterval.parse("2025-04-01/2025-04-30"));
    }

    @Test
    void a_printed_table_is_checked() {
        TableStructure structure = TableStructure.parse(
                """
                column 2019
                column 2023
                column change "Förändring (%)"
                row adults "Insatser till vuxna"
                change change = 2019 to 2023
                """);
        PrintedTable table = PrintedTable.parse(";2019;2023;Förändring (%)\nInsatser till vuxna;8,4;9,2;6,2\n", ';');
        for (CheckedRelation relation : TableAudit.of(table, structure).getRelations(Verdict.INFEASIBLE)) {
            log(relation.place() + ": " + relation.relation().text() + ", off by " + relation.getGap());
        }
        assertThat(logged).hasSize(1).first().asString().startsWith("adults: change change = 2019 to 2023, off by ");
    }

    @Test
    void the_structure_that_is_shown_can_be_read() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf("title      \"Kostnader\"");
        TableStructure structure = TableStructure.parse(readme.substring(start, readme.indexOf("```", start)));
        assertThat(structure.getNames()).hasSize(10);
        assertThat(structure.getRelations()).hasSize(6);
    }
}
