/**
 * The log of a child's way through a Barnahus (barnahuslogg): children who may have been victims of crime meet social
 * services, police, prosecutor, doctors and child psychiatry, and the log lets the child see afterwards what happened, who
 * knew, and why.
 *
 * <p>{@link se.socialdata.core.barnahus.BarnahusLog} is the record: the child, those around it, the adults it has met, the
 * {@linkplain se.socialdata.core.barnahus.LogEvent events} in time order, what the child was told and by whom, and where
 * more can be found. {@link se.socialdata.core.barnahus.Readability} tells how hard a text is to read.
 *
 * <p>{@link se.socialdata.core.barnahus.LogAccess} decides what a {@linkplain se.socialdata.core.barnahus.LogReader reader} gets: a
 * {@link se.socialdata.core.barnahus.VisibleLog} for the reader, and for the keeper what is left out and why.
 *
 * <p>{@link se.socialdata.core.barnahus.BarnahusRules} holds the rules, {@link se.socialdata.core.barnahus.InformationDuties} what the
 * child is to be told, and {@link se.socialdata.core.barnahus.TemplateCoverage} what a log has of the documentation template.
 *
 * <p>{@link se.socialdata.core.barnahus.ResearchLog} is a log for research, under a number and without a name, a text or a day.
 *
 * <p>The source is Landberg, Kaldal and Eriksson, Delaktighet genom kunskap, kontroll och gemenskap. Barnets väg genom
 * barnahus (2020, short version), cited as Barnets väg genom barnahus. The log is its proposal; no statute asks for it.
 * Every name and free text is kept out of {@code toString}, findings and exceptions.
 *
 * <p>Imports the foundation only ({@code identity}, {@code geography}, {@code time}, {@code law}, {@code term},
 * {@code rule}, {@code retention}, {@code json}).
 */
@NullMarked
package se.socialdata.core.barnahus;

import org.jspecify.annotations.NullMarked;
