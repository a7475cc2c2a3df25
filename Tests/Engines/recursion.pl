% The rules of rules/bench/{tc,sg,pt}.rules for SWI-Prolog, tabled.
% swipl recursion.pl tc|sg|pt FOLDER

:- dynamic edge/2, par/2, new/2, assign/2, load/3, store/3.
:- table tc/2, sg/2, vpt/2, hpt/3.

tc(A, B) :- edge(A, B).
tc(A, C) :- tc(A, B), edge(B, C).

sg(X, Y) :- par(X, P), par(Y, P), X \== Y.
sg(X, Y) :- par(X, A), sg(A, B), par(Y, B).

vpt(V, H) :- new(V, H).
vpt(V, H) :- assign(V, W), vpt(W, H).
vpt(V, H) :- load(V, B, F), vpt(B, O), hpt(O, F, H).
hpt(O, F, H) :- store(B, F, S), vpt(B, O), vpt(S, H).

tables(tc, [edge/2], [tc(_, _)]).
tables(sg, [par/2], [sg(_, _)]).
tables(pt, [new/2, assign/2, store/3, load/3], [vpt(_, _), hpt(_, _, _)]).

read_table(Folder, Name/_) :-
    format(atom(Path), '~w/~w.facts', [Folder, Name]),
    setup_call_cleanup(open(Path, read, Stream), read_rows(Stream, Name), close(Stream)).
read_rows(Stream, Name) :-
    read_line_to_string(Stream, Line),
    ( Line == end_of_file -> true
    ; split_string(Line, "\t", "", Parts), maplist([Part, Value]>>number_string(Value, Part), Parts, Values),
      Fact =.. [Name | Values], assertz(Fact), read_rows(Stream, Name) ).

main :-
    current_prolog_flag(argv, [Workload, Folder | _]),
    tables(Workload, Given, Asked),
    forall(member(Table, Given), read_table(Folder, Table)),
    statistics(cputime, Loaded),
    maplist([Goal, Count]>>aggregate_all(count, Goal, Count), Asked, Rows),
    statistics(cputime, Evaluated), Eval is Evaluated - Loaded,
    format('{"load_s": ~4f, "eval_s": ~4f, "rows": ~w}~n', [Loaded, Eval, Rows]),
    halt.

:- initialization(main).
