// The types that the guide of ngx-formly gives as examples: steps, lists that grow, autocomplete, files.
import { AsyncPipe } from '@angular/common';
import { Component, Directive, OnInit } from '@angular/core';
import { FormsModule, NG_VALUE_ACCESSOR, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatStepperModule } from '@angular/material/stepper';
import {
  FieldArrayType,
  FieldType as CoreFieldType,
  FieldTypeConfig,
  FieldWrapper,
  FormlyFieldConfig,
  FormlyModule,
} from '@ngx-formly/core';
import { FieldType } from '@ngx-formly/material/form-field';
import { Observable, map, startWith } from 'rxjs';

@Component({
  selector: 'formly-field-stepper',
  imports: [FormlyModule, MatStepperModule, MatButtonModule],
  template: `
    <mat-stepper orientation="horizontal">
      @for (step of field.fieldGroup; track step; let index = $index; let last = $last) {
        <mat-step>
          <ng-template matStepLabel>{{ step.props?.label }}</ng-template>
          <formly-field [field]="step"></formly-field>
          <div class="actions">
            @if (index !== 0) {
              <button mat-button matStepperPrevious type="button">Retour</button>
            }
            @if (!last) {
              <button mat-flat-button matStepperNext type="button" [disabled]="!isValid(step)">Suivant</button>
            } @else {
              <button mat-flat-button type="submit" [disabled]="!form.valid">Envoyer ma demande</button>
            }
          </div>
        </mat-step>
      }
    </mat-stepper>
  `,
})
export class StepperType extends CoreFieldType {
  isValid(field: FormlyFieldConfig): boolean {
    if (field.key) {
      return field.hide || !!field.formControl?.valid || !!field.formControl?.disabled;
    }
    return field.fieldGroup ? field.fieldGroup.every((f) => this.isValid(f)) : true;
  }
}

@Component({
  selector: 'formly-repeat-section',
  imports: [FormlyModule, MatButtonModule, MatIconModule],
  template: `
    <h3>{{ props.label }}</h3>
    @if (props.description) {
      <p>{{ props.description }}</p>
    }
    @for (f of field.fieldGroup; track f.id; let i = $index) {
      <div class="repetition">
        <formly-field [field]="f"></formly-field>
        <button mat-icon-button type="button" (click)="remove(i)"><mat-icon>delete</mat-icon></button>
      </div>
    }
    <button mat-stroked-button type="button" (click)="add()">{{ props['addText'] }}</button>
  `,
})
export class RepeatType extends FieldArrayType {}

@Component({
  selector: 'formly-autocomplete-type',
  imports: [AsyncPipe, FormlyModule, MatAutocompleteModule, MatInputModule, ReactiveFormsModule],
  template: `
    <input
      matInput
      [id]="id"
      [matAutocomplete]="auto"
      [formControl]="formControl"
      [formlyAttributes]="field"
      [placeholder]="props.placeholder || ''"
      [errorStateMatcher]="errorStateMatcher"
    />
    <mat-autocomplete #auto="matAutocomplete">
      @for (value of filter | async; track value) {
        <mat-option [value]="value">{{ value }}</mat-option>
      }
    </mat-autocomplete>
  `,
})
export class AutocompleteType extends FieldType<FieldTypeConfig> implements OnInit {
  filter!: Observable<string[]>;

  ngOnInit() {
    this.filter = this.formControl.valueChanges.pipe(
      startWith(''),
      map((terme) =>
        (this.props['liste'] as string[]).filter((valeur) => valeur.toLowerCase().startsWith((terme || '').toLowerCase())),
      ),
    );
  }
}

@Directive({
  selector: 'input[type=file]',
  host: { '(change)': 'onChange($event.target.files)', '(blur)': 'onTouched()' },
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: FileValueAccessor, multi: true }],
})
export class FileValueAccessor {
  onChange = (_: unknown) => {};
  onTouched = () => {};
  writeValue() {}
  registerOnChange(fn: (_: unknown) => void) {
    this.onChange = fn;
  }
  registerOnTouched(fn: () => void) {
    this.onTouched = fn;
  }
}

@Component({
  selector: 'formly-field-file',
  imports: [FormlyModule, FormsModule, ReactiveFormsModule, FileValueAccessor],
  template: `
    <div class="fichier">
      <label [for]="id">{{ props.label }}@if (props.required) { * }</label>
      <input type="file" [formControl]="formControl" [formlyAttributes]="field" />
      @if (props.description) {
        <p class="aide">{{ props.description }}</p>
      }
      @if (showError) {
        <div class="erreur"><formly-validation-message [field]="field"></formly-validation-message></div>
      }
    </div>
  `,
})
export class FileType extends CoreFieldType<FieldTypeConfig> {}

@Component({
  selector: 'formly-wrapper-titre',
  imports: [FormlyModule],
  template: `
    <h3>{{ props.label }}</h3>
    @if (props.description) {
      <p>{{ props.description }}</p>
    }
    <ng-container #fieldComponent></ng-container>
  `,
})
export class TitreWrapper extends FieldWrapper {}
