// The exported services of Univer's formula engine that the host drives itself, gathered once.
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  AstTreeBuilder,
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";

export function univerServices(univer: Univer, unitId: string) {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error(`Không có bảng tính ${unitId}.`);
  return {
    injector,
    workbook,
    unitId,
    commands: injector.get(ICommandService),
    lexer: injector.get(Lexer),
    parser: injector.get(AstTreeBuilder),
    interpreter: injector.get(Interpreter),
    runtime: injector.get(IFormulaRuntimeService),
    config: injector.get(IFormulaCurrentConfigService),
    formulaData: injector.get(FormulaDataModel),
    functions: injector.get(IFunctionService),
    names: injector.get(IDefinedNamesService),
  };
}

export type UniverServices = ReturnType<typeof univerServices>;
