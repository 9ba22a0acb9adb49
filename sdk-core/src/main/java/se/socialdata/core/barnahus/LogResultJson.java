package se.socialdata.core.barnahus;

import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import se.socialdata.core.json.JsonRecord;

/** What is worked out from a log, in JSON: duties to inform and the coverage of the template. */
final class LogResultJson {

    static final JsonRecord<InformationDuty> INFORMATION_DUTY = JsonRecord.of(
                    "InformationDuty", InformationDuty.class, InformationDuty::builder, InformationDuty.Builder::build)
            .describedAs(
                    "That a child is to be told one thing, by whom and when, and whether it was (informationsskyldighet).")
            .optional(
                    "eventReference",
                    "The event that calls for it; absent for the log as a whole.",
                    TEXT,
                    InformationDuty::getEventReference,
                    InformationDuty.Builder::eventReference)
            .optional(
                    "item",
                    "What the child is to be told; absent for the event itself.",
                    coded(LogInformationItem.class),
                    InformationDuty::getItem,
                    InformationDuty.Builder::item)
            .required(
                    "dueMoment",
                    "When the child is to have been told.",
                    coded(DueMoment.class),
                    InformationDuty::getDueMoment,
                    InformationDuty.Builder::dueMoment)
            .optional(
                    "momentDate",
                    "The day of the moment.",
                    DATE,
                    InformationDuty::getMomentDate,
                    InformationDuty.Builder::momentDate)
            .optional(
                    "agreedDate",
                    "The last day that is agreed on, inclusive.",
                    DATE,
                    InformationDuty::getAgreedDate,
                    InformationDuty.Builder::agreedDate)
            .required(
                    "responsible",
                    "Who answers for the child being told.",
                    coded(BarnahusAuthority.class),
                    InformationDuty::getResponsible,
                    InformationDuty.Builder::responsible)
            .list(
                    "assignedTo",
                    "The keys of those who are to tell the child.",
                    TEXT,
                    InformationDuty::getAssignedTo,
                    InformationDuty.Builder::addAssignedTo)
            .list(
                    "informedBy",
                    "The keys of those who have told the child.",
                    TEXT,
                    InformationDuty::getInformedBy,
                    InformationDuty.Builder::addInformedBy)
            .optional(
                    "informedDate",
                    "The first day on which the child was told.",
                    DATE,
                    InformationDuty::getInformedDate,
                    InformationDuty.Builder::informedDate)
            .required(
                    "state",
                    "How far it has come on the day asked about.",
                    coded(DutyState.class),
                    InformationDuty::getState,
                    InformationDuty.Builder::state)
            .build();

    static final JsonRecord<TemplateRow> TEMPLATE_ROW = JsonRecord.of(
                    "TemplateRow", TemplateRow.class, TemplateRow::builder, TemplateRow.Builder::build)
            .describedAs(
                    "One row of the documentation template, and where the log has it (rad i dokumentationsmallen).")
            .required(
                    "event", "The row.", coded(TemplateEvent.class), TemplateRow::getEvent, TemplateRow.Builder::event)
            .required(
                    "state",
                    "How the log covers it.",
                    coded(CoverageState.class),
                    TemplateRow::getState,
                    TemplateRow.Builder::state)
            .list(
                    "eventReferences",
                    "The events that the state rests on.",
                    TEXT,
                    TemplateRow::getEventReferences,
                    TemplateRow.Builder::addEventReferences)
            .build();

    private LogResultJson() {}
}
