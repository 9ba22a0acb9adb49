package se.socialdata.core.barnahus;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import se.socialdata.core.json.JsonRecord;

/** What the child was told and what it said, in JSON. */
final class LogInformationJson {

    static final JsonRecord<InformationGiven> INFORMATION_GIVEN = JsonRecord.of(
                    "InformationGiven",
                    InformationGiven.class,
                    InformationGiven::builder,
                    InformationGiven.Builder::build)
            .describedAs("What the child was told about an event, and by whom (informerad av).")
            .required(
                    "informedBy",
                    "The key of the person who informed the child.",
                    TEXT,
                    InformationGiven::getInformedBy,
                    InformationGiven.Builder::informedBy)
            .optional(
                    "date",
                    "The day; without it the day of the event counts.",
                    DATE,
                    InformationGiven::getDate,
                    InformationGiven.Builder::date)
            .list(
                    "items",
                    "What the child was told.",
                    coded(LogInformationItem.class),
                    InformationGiven::getItems,
                    InformationGiven.Builder::addItems)
            .flag(
                    "confirmedByAuthority",
                    "Whether the responsible authority has made sure that the child was informed and its view considered, where somebody else informed.",
                    InformationGiven::isConfirmedByAuthority,
                    InformationGiven.Builder::confirmedByAuthority)
            .list(
                    "consultedAuthorities",
                    "The responsible authorities that were consulted before somebody else informed.",
                    coded(BarnahusAuthority.class),
                    InformationGiven::getConsultedAuthorities,
                    InformationGiven.Builder::addConsultedAuthorities)
            .optional(
                    "fileReference",
                    "Where in an authority's file it is documented. It must not be, or contain, a personal identity number.",
                    TEXT,
                    InformationGiven::getFileReference,
                    InformationGiven.Builder::fileReference)
            .build();

    static final JsonRecord<ChildView> CHILD_VIEW = JsonRecord.of(
                    "ChildView", ChildView.class, ChildView::builder, ChildView.Builder::build)
            .describedAs(
                    "A wish or view of the child, or that it was asked and said nothing (barnets önskemål och åsikter).")
            .required("kind", "What it is.", coded(ChildViewKind.class), ChildView::getKind, ChildView.Builder::kind)
            .optional("text", "What the child expressed.", TEXT, ChildView::getText, ChildView.Builder::text)
            .optional(
                    "date",
                    "The day; without it the day of the event counts.",
                    DATE,
                    ChildView::getDate,
                    ChildView.Builder::date)
            .optional(
                    "considered",
                    "Whether it was considered in what was decided.",
                    BOOLEAN,
                    ChildView::getConsidered,
                    ChildView.Builder::considered)
            .build();

    static final JsonRecord<InformationAssignment> INFORMATION_ASSIGNMENT = JsonRecord.of(
                    "InformationAssignment",
                    InformationAssignment.class,
                    InformationAssignment::builder,
                    InformationAssignment.Builder::build)
            .describedAs("Who is to tell the child what (ansvar för information).")
            .required(
                    "item",
                    "What the child is to be told.",
                    coded(LogInformationItem.class),
                    InformationAssignment::getItem,
                    InformationAssignment.Builder::item)
            .required(
                    "assignedTo",
                    "The key of the person who is to do it.",
                    TEXT,
                    InformationAssignment::getAssignedTo,
                    InformationAssignment.Builder::assignedTo)
            .optional(
                    "eventReference",
                    "The event that it concerns.",
                    TEXT,
                    InformationAssignment::getEventReference,
                    InformationAssignment.Builder::eventReference)
            .optional(
                    "dueDate",
                    "The last day, inclusive, as agreed.",
                    DATE,
                    InformationAssignment::getDueDate,
                    InformationAssignment.Builder::dueDate)
            .build();

    private LogInformationJson() {}
}
