/**
 * Networks of actors for Gephi, NetworkX, igraph, yEd: a node a participant, an edge an event
 * between two of them.
 *
 * <p>Who acts on whom is a directed edge; all sides of a meeting are joined each with each by edges
 * that are not. An edge tells the stage of its event and whether it was held, so that what was
 * merely planned can be kept out. An event with fewer than two sides has no edge and is counted as
 * left out.
 *
 * <p>An edge lasts for the days of its event, or, where none are told ({@code dated} is false),
 * from its first report to its last. GEXF 1.3 knows closed intervals only.
 *
 * <p>Nodes and edges are held until the end, since both formats want nodes first.
 */
@NullMarked
package org.attache.app.export.network;

import org.jspecify.annotations.NullMarked;
